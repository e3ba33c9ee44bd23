import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea, TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import { deliberationLabels } from '@domain/rulebook/edition'
import type { DialogProps } from './dialog-props'

type Result = keyof typeof deliberationLabels

const results = (Object.entries(deliberationLabels) as [Result, string][]).map(([value, text]) => ({
  value,
  text,
}))

const comesOf: Record<Result, string> = {
  agreed: '这一环节即告通过。',
  reviseAndReturn: '草案退回修改，改好后再次提请审议。',
  notAgreed: '草案退回修改。',
  continued: '草案不动，等下一次会议继续审议。',
}

/** 记录审议结果: which meeting, when, and what it made of the draft. */
export function DeliberationDialog({ edition, onDone, onDismiss, reload }: DialogProps) {
  const { id, revision, stage } = edition
  const record = useCommand('rules.recordDeliberation')
  useReloadAfterRefusal(record.problem, reload)
  const [meeting, setMeeting] = useState('')
  const [on, setOn] = useState(dayOf(cloudNow()))
  const [result, setResult] = useState<Result>()
  const [points, setPoints] = useState('')
  const body = stage === 'committee' ? '常委会会议' : '主任会议'
  const sentBack = result === 'reviseAndReturn' || result === 'notAgreed'
  const run = async () => {
    if (!result) return
    const input = { id, revision, meeting: meeting.trim(), on, result, points: points.trim() }
    if (await record.run(input)) onDone('已记录审议结果')
  }
  return (
    <Dialog title={`记录${body}审议结果`} onDismiss={onDismiss}>
      <Field label="会议名称">
        <TextInput
          label="会议名称"
          value={meeting}
          onInput={setMeeting}
          placeholder={
            stage === 'committee'
              ? '区第十八届人大常委会第十二次会议'
              : '区第十八届人大常委会第五次主任会议'
          }
          maxLength={80}
        />
      </Field>
      <Field label="会议日期">
        <DayInput label="会议日期" value={on} onInput={setOn} />
      </Field>
      <Field label="审议结果">
        {results.map(({ value, text }) => (
          <CheckRow
            key={value}
            text={text}
            checked={value === result}
            onChange={() => setResult(value)}
          />
        ))}
        {result && <View className="type-small">{comesOf[result]}</View>}
      </Field>
      <Field label="意见要点" hint={sentBack ? '起草的同事据此修改' : '可以不填'}>
        <TextArea label="意见要点" value={points} onInput={setPoints} maxLength={4000} />
      </Field>
      <ProblemBanner problem={record.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={record.running}
          disabled={meeting.trim().length < 4 || !on || !result || (sentBack && !points.trim())}
          onPress={() => void run()}
        >
          记录
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
