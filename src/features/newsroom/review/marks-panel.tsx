import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import type { ShownMark } from '../use-marks'
import { MarkList } from '../mark-list'
import type { Review } from './use-review'

interface MarksPanelProps {
  review: Review
  marks: readonly ShownMark[]
  onDismiss: ((mark: ShownMark) => void) | undefined
}

/** Marks still open, and those let stand with the reason somebody gave. */
export function MarksPanel({ review, marks, onDismiss }: MarksPanelProps) {
  const [all, setAll] = useState(false)
  const { decisions } = review.story
  const open = marks.filter(({ fingerprint }) => !decisions.some(({ of }) => of === fingerprint))
  const certain = open.filter(({ tier }) => tier === 'certain')
  const possible = open.filter(({ tier }) => tier === 'possible')
  return (
    <Panel title="校对">
      {open.length === 0 && <View className="type-body">没有未处理的标记。</View>}
      <MarkList marks={certain} onDismiss={onDismiss} />
      {possible.length > 0 && !all && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {`疑似 ${possible.length} 处，看一看`}
        </Button>
      )}
      {all && <MarkList marks={possible} onDismiss={onDismiss} />}
      {decisions.map(({ of, about, reason, by, at }) => (
        <View key={of} className="type-small">
          “{about}”保留：{reason}（{by.name} {dateAndTime(at)}）
        </View>
      ))}
    </Panel>
  )
}
