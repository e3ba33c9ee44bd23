import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import type { Review } from './use-review'

interface VoteDialogProps {
  review: Review
  onDone: () => void
  onDismiss: () => void
}

/** 登记表决通过: which meeting, on which day. */
export function VoteDialog({ review, onDone, onDismiss }: VoteDialogProps) {
  const { id, revision, status, content } = review.story
  const [meeting, setMeeting] = useState(content.occasion ?? '')
  const [passedOn, setPassedOn] = useState(() => dayOf(cloudNow()))
  const record = useCommand('news.recordVote')
  const run = async () => {
    if (await record.run({ id, revision, meeting, passedOn })) onDone()
  }
  return (
    <Dialog title="登记表决通过" onDismiss={onDismiss}>
      <Field label="会议">
        <TextInput
          label="会议"
          value={meeting}
          onInput={setMeeting}
          placeholder="区第十八届人大常委会第十二次会议"
          maxLength={60}
        />
      </Field>
      <Field label="通过日期" problem={record.problem?.details.passedOn}>
        <DayInput label="通过日期" value={passedOn} onInput={setPassedOn} />
      </Field>
      {status === 'scheduled' && (
        <View className="type-small">
          原定发布时间如已过，登记后不会自动发布：稿件回到“已签发”，请重新定时或立即发布。
        </View>
      )}
      <ProblemBanner problem={record.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={record.running}
          disabled={meeting.trim().length < 2 || !passedOn}
          onPress={() => void run()}
        >
          表决已通过
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
