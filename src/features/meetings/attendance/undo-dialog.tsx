import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import type { BoardRow } from './use-attendance'

interface UndoDialogProps {
  row: BoardRow
  onDone: () => void
  onDismiss: () => void
}

/** 撤销报到, with the reason: it goes onto the sheet. */
export function UndoDialog({ row, onDone, onDismiss }: UndoDialogProps) {
  const [reason, setReason] = useState('')
  const undo = useCommand('notices.undoCheckIn')
  const run = async () => {
    if (await undo.run({ receiptId: row.receiptId, reason })) onDone()
  }
  return (
    <Dialog title={`撤销${row.name}的报到？`} onDismiss={onDismiss}>
      <Field label="原因" hint="会写在签到表的备注里">
        <TextInput label="原因" value={reason} onInput={setReason} maxLength={100} />
      </Field>
      <ProblemBanner problem={undo.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={undo.running}
          disabled={reason.trim().length < 2}
          onPress={() => void run()}
        >
          撤销报到
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
