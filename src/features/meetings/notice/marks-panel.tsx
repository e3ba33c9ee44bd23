import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { MarkList } from '@/ui/mark-list'
import { Panel } from '@/ui/panel'
import type { ShownMark } from './shown-marks'
import type { Desk } from './use-notice-desk'

interface MarksPanelProps {
  desk: Desk
  marks: readonly ShownMark[]
  onDismiss: (mark: ShownMark) => void
  /** Brings a mark into sight in the text beside. */
  onShow: ((mark: ShownMark) => void) | undefined
}

/** Marks still open, and those let stand with the reason somebody gave. */
export function MarksPanel({ desk, marks, onDismiss, onShow }: MarksPanelProps) {
  const [all, setAll] = useState(false)
  const sure = marks.filter((mark) => mark.sure)
  const possible = marks.filter((mark) => !mark.sure)
  return (
    <Panel title="校对">
      {marks.length === 0 && (
        <View className="type-body">没有未处理的标记。校对不能代替通读。</View>
      )}
      <MarkList marks={sure} onDismiss={onDismiss} onShow={onShow} />
      {possible.length > 0 && !all && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {`疑似 ${possible.length} 处，看一看`}
        </Button>
      )}
      {all && <MarkList marks={possible} onDismiss={onDismiss} onShow={onShow} />}
      {desk.decisions.map(({ of, about, reason, by }) => (
        <View key={of} className="type-small">
          “{about}”保留：{reason}（{by.name}）
        </View>
      ))}
    </Panel>
  )
}
