import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import type { SubmissionRow } from './use-submissions'

interface RemoveDialogProps {
  row: SubmissionRow
  onDone: () => void
  onDismiss: () => void
}

/** Takes a record away that should not be there; the audit keeps what it said. */
export function RemoveDialog({ row, onDone, onDismiss }: RemoveDialogProps) {
  const [reason, setReason] = useState('')
  const remove = useCommand('news.removeSubmission')
  const run = async () => {
    const { id, revision } = row
    if (await remove.run({ id, revision, reason })) onDone()
  }
  return (
    <Dialog title={`删除投给${row.outlet}的记录？`} onDismiss={onDismiss}>
      <Field label="原因" hint="记录内容和原因留在操作记录里">
        <TextInput
          label="原因"
          value={reason}
          onInput={setReason}
          placeholder="例如：重复登记"
          maxLength={100}
        />
      </Field>
      <ProblemBanner problem={remove.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={remove.running}
          disabled={reason.trim().length < 2}
          onPress={() => void run()}
        >
          删除
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
