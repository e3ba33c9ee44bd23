import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import type { ShownMark } from '../use-marks'
import { MarkList } from '../mark-list'
import type { Review } from './use-review'

interface MarksPanelProps {
  review: Review
  /** Marks nobody has let stand. */
  open: readonly ShownMark[]
  onDismiss: ((mark: ShownMark) => void) | undefined
  /** Brings a mark into sight in the text beside. */
  onShow: ((mark: ShownMark) => void) | undefined
  /** Something was taken back, or refused: look again. */
  onDone: () => void
}

/** Marks still open; and what was let stand, with the reason, who gave it and whether they wrote the story. */
export function MarksPanel({ review, open, onDismiss, onShow, onDone }: MarksPanelProps) {
  const [all, setAll] = useState(false)
  const decide = useCommand('news.decide')
  const takeBack = async (on: Review['kept'][number]['on']) => {
    if (await decide.run({ id: review.story.id, on, reason: '' })) onDone()
  }
  const certain = open.filter(({ tier }) => tier === 'certain')
  const possible = open.filter(({ tier }) => tier === 'possible')
  return (
    <Panel title="校对">
      {open.length === 0 && <View className="type-body">没有未处理的标记。</View>}
      <MarkList marks={certain} onDismiss={onDismiss} onShow={onShow} />
      {possible.length > 0 && !all && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {`疑似 ${possible.length} 处，看一看`}
        </Button>
      )}
      {all && <MarkList marks={possible} onDismiss={onDismiss} onShow={onShow} />}
      {review.kept.map(({ on, about, place, reason, by, byWriter, at }) => (
        <View key={JSON.stringify(on)} className="type-small">
          {place && `${place}：`}“{about}”保留，{reason}（{by.name}
          {byWriter && '，本稿作者'} {dateAndTime(at)}）
          {review.may.decide && (
            <Button look="quiet" disabled={decide.running} onPress={() => void takeBack(on)}>
              收回
            </Button>
          )}
        </View>
      ))}
      <ProblemBanner problem={decide.problem} />
    </Panel>
  )
}
