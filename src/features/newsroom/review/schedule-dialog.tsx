import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { MomentInput } from '@/ui/moment-input'
import { ProblemBanner } from '@/ui/problem-banner'
import { fromShanghai, toShanghai } from '@domain/dates/shanghai-moment'
import type { Review } from './use-review'

interface ScheduleDialogProps {
  review: Review
  onDone: () => void
  onDismiss: () => void
}

/** 定时发布, to the minute. */
export function ScheduleDialog({ review, onDone, onDismiss }: ScheduleDialogProps) {
  const { story, dueAt, wishedAt } = review
  const before = dueAt ?? wishedAt
  const [local, setLocal] = useState(before ? toShanghai(before) : '')
  const schedule = useCommand('news.schedule')
  const at = fromShanghai(local)
  const isPast = at !== undefined && at <= cloudNow()
  const run = async () => {
    const { id, revision } = story
    if (at && (await schedule.run({ id, revision, at }))) onDone()
  }
  return (
    <Dialog title="定时发布" onDismiss={onDismiss}>
      <Field
        label="定在"
        hint="北京时间，到这一分钟自动发布"
        problem={isPast ? '这个时间已经过去' : undefined}
      >
        <MomentInput label="定在" value={local} min={toShanghai(cloudNow())} onInput={setLocal} />
      </Field>
      <ProblemBanner problem={schedule.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={schedule.running}
          disabled={!at || isPast}
          onPress={() => void run()}
        >
          定时
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
