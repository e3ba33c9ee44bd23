import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { basisText } from '@domain/meeting-clock/rule'
import { meetingKindNames, meetingKinds } from '@domain/vocabulary/meeting-kinds'
import { RuleDialog } from './rule-dialog'
import type { Settings } from './use-notice-settings'

type Rules = Settings['rules']

interface RulePanelProps {
  title: string
  hint: string
  rules: Rules
  /** Says which are still as they came with the product. */
  toConfirm?: boolean
  onChange: ((rules: Rules) => void) | undefined
}

/** 通知时限 or 材料时限: one rule a kind of meeting. */
export function RulePanel({ title, hint, rules, toConfirm = false, onChange }: RulePanelProps) {
  const [asking, setAsking] = useState<keyof Rules>()
  return (
    <Panel title={title}>
      <View className="type-small">{hint}</View>
      <RowList>
        {meetingKindNames.map((kind) => (
          <Row
            key={kind}
            title={meetingKinds[kind]}
            note={basisText(rules[kind])}
            tags={
              toConfirm && (
                <Tag look={rules[kind].confirmed ? 'plain' : 'red'}>
                  {rules[kind].confirmed ? '已核对' : '未核对'}
                </Tag>
              )
            }
            aside={
              onChange && (
                <Button look="quiet" onPress={() => setAsking(kind)}>
                  {toConfirm && !rules[kind].confirmed ? '核对' : '修改'}
                </Button>
              )
            }
          />
        ))}
      </RowList>
      {asking && onChange && (
        <RuleDialog
          rule={rules[asking]}
          onDismiss={() => setAsking(undefined)}
          onSave={(rule) => {
            onChange({ ...rules, [asking]: rule })
            setAsking(undefined)
          }}
        />
      )}
    </Panel>
  )
}
