import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Facts } from '@/ui/facts'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { showDay } from '@domain/dates/day'
import { changesEarlier, isNoted } from '@domain/rulebook/adopted-content'
import { changeLabels, pathLabels, type Change } from '@domain/vocabulary/rulebook'
import type { DialogProps } from './dialog-props'

const changes = Object.entries({
  amended: '依照修改决定，改动部分条文',
  revised: '全文重新审议、重新公布',
} satisfies Record<Change, string>) as [Change, string][]

/** 登记通过: by the meeting that agreed to it; its first day in force is asked for, and how it changes an earlier text. */
export function AdoptDialog({ edition, onDone, onDismiss }: DialogProps) {
  const { id, revision, rule, deliberations, ordinal } = edition
  const adopt = useCommand('rules.adoptRule')
  const [effectiveOn, setEffectiveOn] = useState('')
  const [change, setChange] = useState<Change>('amended')
  const passed = [...deliberations].reverse().find(({ result }) => result === 'agreed')
  // What the draft says of it already is not asked again.
  const asksHow = changesEarlier(edition) && passed && !isNoted(edition.content, passed)
  const run = async () => {
    if (await adopt.run({ id, revision, effectiveOn, change }))
      onDone(`已登记通过，${showDay(effectiveOn)}起施行`)
  }
  return (
    <Dialog title="登记通过" onDismiss={onDismiss}>
      <Facts
        facts={[
          ['制度', edition.content.title],
          ['通过', pathLabels[rule.path].replace('通过', '')],
          ['会议', passed?.meeting],
          ['通过日期', passed && showDay(passed.on)],
        ]}
      />
      <Field label="施行日期" hint="到这一天自动施行">
        <DayInput label="施行日期" value={effectiveOn} onInput={setEffectiveOn} />
      </Field>
      {asksHow && (
        <Field label="题注写作" hint="通常是修正">
          {changes.map(([value, means]) => (
            <CheckRow
              key={value}
              text={`${changeLabels[value]}：${means}`}
              checked={value === change}
              onChange={() => setChange(value)}
            />
          ))}
        </Field>
      )}
      <View className="type-small">
        {ordinal > 1
          ? '登记后文字不能再改；到施行日，前一版本自动变为“已被修改”。'
          : '登记后文字不能再改；要改须经修改程序，成为新的版本。'}
      </View>
      <ProblemBanner problem={adopt.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={adopt.running}
          disabled={!effectiveOn}
          onPress={() => void run()}
        >
          登记通过
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
