import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import type { Existing } from './open-period-dialog'

interface ClosePeriodDialogProps {
  edition: Existing
  onDone: () => void
  onDismiss: () => void
}

/** 提前结束, with the reason. */
export function ClosePeriodDialog({ edition, onDone, onDismiss }: ClosePeriodDialogProps) {
  const [reason, setReason] = useState('')
  const close = useCommand('rules.closePeriod')
  const run = async () => {
    if (!(await close.run({ ...edition, reason: reason.trim() }))) return
    say('已结束')
    onDone()
  }
  return (
    <Dialog title="提前结束征求意见" onDismiss={onDismiss}>
      <View className="type-body">结束后不再收意见，已收到的照常答复。</View>
      <Field label="原因">
        <TextArea
          label="原因"
          value={reason}
          onInput={setReason}
          placeholder="例如：有关单位均已反馈"
          maxLength={200}
        />
      </Field>
      <ProblemBanner problem={close.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={close.running}
          disabled={reason.trim().length === 0}
          onPress={() => void run()}
        >
          提前结束
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
