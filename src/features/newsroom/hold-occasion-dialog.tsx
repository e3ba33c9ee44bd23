import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'

interface HoldOccasionDialogProps {
  onDone: () => void
  onDismiss: () => void
}

const choices = [
  { value: 'hold' as const, text: '暂缓发布' },
  { value: 'free' as const, text: '解除暂缓' },
]

/** 会议延期: every story of one meeting waits, or may appear again. */
export function HoldOccasionDialog({ onDone, onDismiss }: HoldOccasionDialogProps) {
  const [occasion, setOccasion] = useState('')
  const [choice, setChoice] = useState<'hold' | 'free'>('hold')
  const [reason, setReason] = useState('')
  const hold = useCommand('news.holdOccasion')
  const run = async () => {
    if (await hold.run({ occasion, hold: choice === 'hold', reason })) onDone()
  }
  return (
    <Dialog title="会议延期" onDismiss={onDismiss}>
      <Chips label="办理" options={choices} value={choice} onChoose={setChoice} />
      <Field label="会议或活动" hint="与稿件中填写的一致">
        <TextInput
          label="会议或活动"
          value={occasion}
          onInput={setOccasion}
          placeholder="例如：第十二次常委会会议"
          maxLength={60}
        />
      </Field>
      <Field label="原因" hint="可不填，留在记录里">
        <TextInput label="原因" value={reason} onInput={setReason} maxLength={100} />
      </Field>
      <ProblemBanner problem={hold.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={hold.running}
          disabled={occasion.trim().length < 2}
          onPress={() => void run()}
        >
          {choice === 'hold' ? '全部暂缓' : '解除暂缓'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
