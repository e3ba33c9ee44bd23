import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { callOutcomeLabels, type CallOutcome } from '@domain/dispatch/call'
import type { Answer } from '@domain/dispatch/receipt-state'
import { answeredMeanwhile } from './row-words'
import type { BoardRow } from './use-board'
import { useRowNow } from './use-row-now'

interface CallFormProps {
  dispatchId: string
  /** As the clerk has it before them. */
  row: BoardRow
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

/** 记录电话: what it came to, and what was said; of whoever has signed, what they answer now. */
export function CallForm({ dispatchId, row, asksAnswer, onDone }: CallFormProps) {
  const [chosen, setChosen] = useState<CallOutcome>()
  const [answer, setAnswer] = useState<Answer>()
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  const record = useCommand('notices.recordCall')
  const meanwhile = useRowNow(dispatchId, row, record.problem)
  const { id: receiptId, edition, state, confirmed } = meanwhile ?? row
  const isSigned = state === 'signed'
  const outcome = isSigned ? 'confirmed' : chosen
  const confirms = outcome === 'confirmed'
  const asks = confirms && asksAnswer
  const run = async () => {
    if (!outcome) return
    const signedAt = isSigned ? confirmed?.at : undefined
    const reply = asks && answer && { answer, reason }
    if (!(await record.run({ receiptId, edition, signedAt, outcome, said, ...reply }))) return
    say(isSigned ? '已按电话里说的改了答复' : confirms ? '已记为电话确认' : '已记录')
    onDone()
  }
  const missing =
    !outcome ||
    (isSigned && !asksAnswer) ||
    (asks && (!answer || (answer === 'leave' && !reason.trim()))) ||
    (outcome === 'other' && !said.trim())
  return (
    <View>
      {!isSigned && (
        <Field label="通话结果">
          <Chips label="通话结果" options={outcomes} value={chosen} onChoose={setChosen} />
        </Field>
      )}
      {asks && (
        <Field
          label={isSigned ? '电话改答复' : '对方答复'}
          hint={isSigned ? '按对方说的记；以前的签收和答复仍在签收记录里' : '按对方说的记'}
        >
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
      {meanwhile && <Banner look="warn">{answeredMeanwhile(meanwhile)}</Banner>}
      <Button
        wide
        look="primary"
        busy={record.running}
        disabled={missing}
        onPress={() => void run()}
      >
        {isSigned ? '改为这样答复' : confirms ? '记为电话确认' : '记录这次通话'}
      </Button>
    </View>
  )
}
