import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'

/** What a decision is about, and the reasons that are likely. */
export interface Undecided {
  of: string
  about: string
  title: string
  reasons: readonly string[]
}

interface DecideDialogProps {
  storyId: string
  undecided: Undecided
  onDone: () => void
  onDismiss: () => void
}

export const reasonsToKeep = ['人名、地名或单位名', '引用原文', '固定说法，没有错'] as const

/** Lets something stand, with the reason that the reviewers and the record will show. */
export function DecideDialog({ storyId, undecided, onDone, onDismiss }: DecideDialogProps) {
  const [reason, setReason] = useState('')
  const decide = useCommand('news.decide')
  const { of, about, title, reasons } = undecided
  const run = async () => {
    if (await decide.run({ id: storyId, of, about: about.slice(0, 100), reason })) onDone()
  }
  return (
    <Dialog title={title} onDismiss={onDismiss}>
      <Field label="理由" hint="审稿人看得到，留在审签单上">
        <Chips
          label="常用理由"
          options={reasons.map((text) => ({ value: text, text }))}
          value={reason}
          onChoose={setReason}
        />
        <TextArea label="理由" value={reason} onInput={setReason} maxLength={100} />
      </Field>
      <ProblemBanner problem={decide.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={decide.running}
          disabled={reason.trim().length < 2}
          onPress={() => void run()}
        >
          保留原文
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
