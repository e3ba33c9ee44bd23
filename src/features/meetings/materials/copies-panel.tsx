import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { TextInput } from '@/ui/text-input'
import { dateAndTime } from '@domain/dates/show'
import { isChecked } from '@domain/materials/state'
import type { PaperShown } from './use-materials'

/** 编号份数: the next copy to whoever stands there, and each taken back. */
export function CopiesPanel({ paper, onChanged }: { paper: PaperShown; onChanged: () => void }) {
  const [to, setTo] = useState('')
  const tend = useCommand('notices.tendCopy')
  const { id, revision, copies } = paper
  const next = copies.find((copy) => !copy.to)
  const run = async (number: number, act: Parameters<typeof tend.run>[0]['act']) => {
    if (!(await tend.run({ id, revision, number, act }))) return
    setTo('')
    onChanged()
  }
  return (
    <View>
      {isChecked(paper.state) && next && (
        <Field label={`发出 ${next.number} 号`} hint="当面交接，写领取人姓名">
          <TextInput label="领取人" value={to} onInput={setTo} maxLength={40} />
          <View style={{ marginTop: '8px' }}>
            <Button
              look="primary"
              wide
              busy={tend.running}
              disabled={!to.trim()}
              onPress={() => void run(next.number, { does: 'handOut', to })}
            >
              登记领取
            </Button>
          </View>
        </Field>
      )}
      {!isChecked(paper.state) && (
        <View className="type-small">送到并核对无误后，才能登记领取。</View>
      )}
      <ProblemBanner problem={tend.problem} />
      <RowList>
        {copies
          .filter((copy) => copy.to)
          .map((copy) => (
            <Row
              key={copy.number}
              title={`${copy.number} 号 ${copy.to ?? ''}`}
              note={
                copy.backAt
                  ? `${dateAndTime(copy.backAt)}清退`
                  : `${dateAndTime(copy.outAt ?? '')}领取`
              }
              tags={
                <Tag look={copy.backAt ? 'plain' : 'red'}>{copy.backAt ? '已清退' : '未清退'}</Tag>
              }
              aside={
                copy.backAt ? (
                  <Button look="quiet" onPress={() => void run(copy.number, { does: 'undo' })}>
                    撤销
                  </Button>
                ) : (
                  <Button onPress={() => void run(copy.number, { does: 'takeBack' })}>清退</Button>
                )
              }
            />
          ))}
      </RowList>
    </View>
  )
}
