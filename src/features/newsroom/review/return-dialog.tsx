import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import type { Review } from './use-review'

interface ReturnDialogProps {
  review: Review
  onDone: () => void
  onDismiss: () => void
}

/** 退回作者, with what is to be changed. */
export function ReturnDialog({ review, onDone, onDismiss }: ReturnDialogProps) {
  const [remarks, setRemarks] = useState('')
  const sendBack = useCommand('news.returnStory')
  const { id, revision } = review.story
  const run = async () => {
    if (await sendBack.run({ id, revision, remarks })) onDone()
  }
  return (
    <Dialog title="退回作者修改？" onDismiss={onDismiss}>
      <Field label="修改意见" hint="改后从初审重新开始">
        <TextArea
          label="修改意见"
          value={remarks}
          onInput={setRemarks}
          placeholder="例如：第三段出席人数请核实"
          maxLength={500}
        />
      </Field>
      <ProblemBanner problem={sendBack.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={sendBack.running}
          disabled={!remarks.trim()}
          onPress={() => void run()}
        >
          退回
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
