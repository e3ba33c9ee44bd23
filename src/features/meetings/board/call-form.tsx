import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { callOutcomeLabels, type CallOutcome } from '@domain/dispatch/call'
import type { Answer } from '@domain/dispatch/receipt-state'

interface CallFormProps {
  receiptId: string
  /** The edition the clerk has before them. */
  edition: number
  /** Of a meeting that is off nobody is asked whether they come. */
  asksAnswer: boolean
  onDone: () => void
}

const outcomes = (Object.keys(callOutcomeLabels) as CallOutcome[]).map((value) => ({
  value,
  text: callOutcomeLabels[value],
}))
const answers: { value: Answer; text: string }[] = [
  { value: 'attend', text: '参加' },
  { value: 'leave', text: '请假' },
]

/** 记录电话: what it came to, and what was said. */
export function CallForm({ receiptId, edition, asksAnswer, onDone }: CallFormProps) {
  const [outcome, setOutcome] = useState<CallOutcome>()
  const [answer, setAnswer] = useState<Answer>()
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  const record = useCommand('notices.recordCall')
  const confirms = outcome === 'confirmed'
  const asks = confirms && asksAnswer
  const run = async () => {
    if (!outcome) return
    const input = { receiptId, edition, outcome, said, ...(asks && answer && { answer, reason }) }
    if (!(await record.run(input))) return
    say(confirms ? '已记为电话确认' : '已记录')
    onDone()
  }
  const missing =
    !outcome ||
    (asks && (!answer || (answer === 'leave' && !reason.trim()))) ||
    (outcome === 'other' && !said.trim())
  return (
    <View>
      <Field label="通话结果">
        <Chips label="通话结果" options={outcomes} value={outcome} onChoose={setOutcome} />
      </Field>
      {asks && (
        <Field label="对方答复" hint="按对方说的记">
          <Chips label="对方答复" options={answers} value={answer} onChoose={setAnswer} />
        </Field>
      )}
      {asks && answer === 'leave' && (
        <Field label="请假事由" hint="记下后仍要批准，批准前不算请假">
          <TextArea label="请假事由" value={reason} onInput={setReason} maxLength={200} />
        </Field>
      )}
      {outcome && (
        <Field label="说了什么" hint={outcome === 'other' ? '必填' : '可不填'}>
          <TextArea
            label="说了什么"
            value={said}
            onInput={setSaid}
            placeholder="例如：本人接听，下午打开签收"
            maxLength={200}
          />
        </Field>
      )}
      <ProblemBanner problem={record.problem} />
      <Button
        wide
        look="primary"
        busy={record.running}
        disabled={missing}
        onPress={() => void run()}
      >
        {confirms ? '记为电话确认' : '记录这次通话'}
      </Button>
    </View>
  )
}
