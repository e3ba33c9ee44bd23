import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea, TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import type { DialogProps } from './dialog-props'

/** 废止: by which meeting, from which day on, and why. */
export function RepealDialog({ edition, onDone, onDismiss, reload }: DialogProps) {
  const { id, revision } = edition
  const repeal = useCommand('rules.repealRule')
  useReloadAfterRefusal(repeal.problem, reload)
  const [meeting, setMeeting] = useState('')
  const [on, setOn] = useState(dayOf(cloudNow()))
  const [from, setFrom] = useState('')
  const [reason, setReason] = useState('')
  const run = async () => {
    const input = { id, revision, meeting: meeting.trim(), on, from, reason: reason.trim() }
    if (await repeal.run(input)) onDone('已登记废止')
  }
  return (
    <Dialog title={`废止《${edition.content.title}》`} onDismiss={onDismiss}>
      <View className="type-body">废止后仍可在历次版本中查阅，不能恢复。</View>
      <Field label="决定废止的会议">
        <TextInput
          label="决定废止的会议"
          value={meeting}
          onInput={setMeeting}
          placeholder="区第十八届人大常委会第五次主任会议"
          maxLength={80}
        />
      </Field>
      <Field label="会议日期">
        <DayInput label="会议日期" value={on} onInput={setOn} />
      </Field>
      <Field label="失效日期" hint="从这一天起不再有效">
        <DayInput label="失效日期" value={from} onInput={setFrom} />
      </Field>
      <Field label="废止原因">
        <TextArea label="废止原因" value={reason} onInput={setReason} maxLength={300} />
      </Field>
      <ProblemBanner problem={repeal.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={repeal.running}
          disabled={meeting.trim().length < 4 || !on || !from || !reason.trim()}
          onPress={() => void run()}
        >
          登记废止
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
