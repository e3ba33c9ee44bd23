import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { useWho } from '@/cloud/use-who'
import { ArrangeDialog } from '@/features/rules-desk/list/arrange-dialog'
import {
  byBook,
  isOf,
  partsToArrange,
  whichLabels,
  type Which,
} from '@/features/rules-desk/list/filter-rules'
import { ImportDialog } from '@/features/rules-desk/list/import-dialog'
import { RuleList } from '@/features/rules-desk/list/rule-list'
import { RuleTable } from '@/features/rules-desk/list/rule-table'
import { useRules } from '@/features/rules-desk/list/use-rules'
import { goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Message } from '@/ui/message'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { limits } from '@domain/vocabulary/limits'
import './index.scss'

/** 制度台账: every rule, where it stands and what is on its way. */
export default function RulesDesk() {
  const { output, problem, reload } = useRules()
  const me = useWho()
  const wide = useWide()
  const [which, setWhich] = useState<Which>('all')
  const [words, setWords] = useState('')
  const [importing, setImporting] = useState(false)
  const [arranging, setArranging] = useState(false)
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  useReloadAfterShown(reload)

  if (!output) {
    return (
      <Frame tab="me" width="desk">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={6} />
        )}
      </Frame>
    )
  }
  const { rules } = output
  const writes = me.output?.roles.includes('office') ?? false
  const books = byBook(rules, which, words)
  return (
    <Frame tab="me" width="desk">
      <View className="rules-head">
        <View className="type-title">制度台账</View>
        <ActionRow flush>
          <Button onPress={() => goTo('/packages/rules/book/index')}>汇编印发</Button>
          {writes && partsToArrange(rules).length > 0 && (
            <Button onPress={() => setArranging(true)}>排次序</Button>
          )}
          {writes && (
            <Button look="primary" onPress={() => setImporting(true)}>
              导入制度
            </Button>
          )}
        </ActionRow>
      </View>
      {rules.length > 0 && (
        <View className="rules-filter">
          <Chips
            label="哪些制度"
            options={(Object.keys(whichLabels) as Which[]).map((value) => ({
              value,
              text: `${whichLabels[value]} ${rules.filter((rule) => isOf(value, rule)).length}`,
            }))}
            value={which}
            onChoose={setWhich}
          />
          <TextInput
            label="查找制度名称"
            value={words}
            onInput={setWords}
            placeholder="制度名称里的字"
            maxLength={limits.queryLength}
          />
        </View>
      )}
      {wide && books.length > 0 ? (
        <RuleTable
          rules={books.flatMap(({ parts }) => parts.flatMap(({ rules: inPart }) => inPart))}
        />
      ) : (
        <RuleList books={books} />
      )}
      {books.length === 0 && (
        <Nothing
          none={rules.length === 0}
          writes={writes}
          onAll={() => {
            setWhich('all')
            setWords('')
          }}
        />
      )}
      {arranging && (
        <ArrangeDialog
          rules={rules}
          reload={reload}
          onArranged={() => {
            setArranging(false)
            say('已按新次序排列')
            void reload()
          }}
          onDismiss={() => setArranging(false)}
        />
      )}
      {importing && (
        <ImportDialog
          rules={rules}
          onImported={({ id, oddities }) => {
            setImporting(false)
            say(oddities > 0 ? `已导入，有 ${oddities} 处需要核对` : '已导入，没有发现疑点')
            goTo(`/packages/rules/edition/index?id=${id}`)
          }}
          onDismiss={() => setImporting(false)}
        />
      )}
    </Frame>
  )
}

interface NothingProps {
  none: boolean
  writes: boolean
  onAll: () => void
}

function Nothing({ none, writes, onAll }: NothingProps) {
  if (none) {
    return (
      <Message
        title="台账里还没有制度"
        advice={
          writes
            ? '点“导入制度”，选一件制度的 Word 文件，系统会读出章、条、款、项。'
            : '办公室导入制度以后，会按汇编和编列在这里。'
        }
      />
    )
  }
  return (
    <Message
      title="没有符合的制度"
      advice="换一个条件，或者看全部。"
      action={{ text: '看全部', onPress: onAll }}
    />
  )
}
