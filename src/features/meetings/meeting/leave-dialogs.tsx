import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'

interface LeaveDialogProps {
  seen: { id: string; revision: number }
  onDone: () => void
  onDismiss: () => void
}

/** 取消会议, before anybody was told. */
export function CancelDialog({ seen, onDone, onDismiss }: LeaveDialogProps) {
  const [reason, setReason] = useState('')
  const cancel = useCommand('notices.cancelMeeting')
  const run = async () => {
    if (await cancel.run({ ...seen, reason: reason.trim() })) onDone()
  }
  return (
    <Dialog title="取消这次会议？" onDismiss={onDismiss}>
      <View className="type-body">通知还没有发出，取消后不会惊动任何人；会议留在全年安排里。</View>
      <Field label="理由">
        <TextArea label="理由" value={reason} onInput={setReason} maxLength={200} />
      </Field>
      <ProblemBanner problem={cancel.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>不取消</Button>
        <Button
          look="danger"
          busy={cancel.running}
          disabled={reason.trim().length < 2}
          onPress={() => void run()}
        >
          取消会议
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

/** Takes an item from the year's plan. */
export function RemoveDialog({ seen, onDone, onDismiss }: LeaveDialogProps) {
  const remove = useCommand('notices.removePlanned')
  const run = async () => {
    if (await remove.run(seen)) onDone()
  }
  return (
    <Dialog title="从年度计划中删除？" onDismiss={onDismiss}>
      <View className="type-body">删除后不能恢复。</View>
      <ProblemBanner problem={remove.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>不删除</Button>
        <Button look="danger" busy={remove.running} onPress={() => void run()}>
          删除
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
