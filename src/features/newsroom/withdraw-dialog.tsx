import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { PublicNote } from './public-note'

interface WithdrawDialogProps {
  story: { id: string; title: string }
  onDone: () => void
  onDismiss: () => void
}

/** Takes a story down at once: the reason stays inside the office, the note stands at its address. */
export function WithdrawDialog({ story, onDone, onDismiss }: WithdrawDialogProps) {
  const [reason, setReason] = useState('')
  const [publicNote, setPublicNote] = useState('')
  const [keepMarks, setKeepMarks] = useState(false)
  const withdraw = useCommand('news.withdraw')
  const confirm = async () => {
    if (await withdraw.run({ id: story.id, reason, publicNote, keepMarks })) onDone()
  }
  return (
    <Dialog title={`撤下《${story.title}》？`} onDismiss={onDismiss}>
      <Field label="撤稿原因" hint="只在内部留存">
        <TextArea
          label="撤稿原因"
          value={reason}
          onInput={setReason}
          placeholder="例如：第二段数字有误"
          maxLength={200}
        />
      </Field>
      <PublicNote
        note={publicNote}
        onNote={setPublicNote}
        keep={keepMarks}
        onKeep={setKeepMarks}
        refused={withdraw.problem?.code === 'NOTE_HAS_MARKS'}
      />
      <ProblemBanner problem={withdraw.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={withdraw.running}
          disabled={!reason.trim()}
          onPress={() => void confirm()}
        >
          撤稿
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
