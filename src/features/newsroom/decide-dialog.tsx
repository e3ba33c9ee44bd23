import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import type { InputNamed } from '@domain/operations'
import type { Mark } from '@domain/proofreading/mark'

/** What a decision is about, and the reasons that are likely. */
export interface Undecided {
  on: InputNamed<'news.decide'>['on']
  title: string
  reasons: readonly string[]
}

interface DecideDialogProps {
  storyId: string
  undecided: Undecided
  /** Sees to it that the cloud has what is on screen; gives nothing when it could not. */
  beforehand?: () => Promise<unknown>
  onDone: () => void
  onDismiss: () => void
}

/** Asks about a mark as it stands in the text on screen. */
export const keepingMark = ({ passage, offset, wrong }: Place): Undecided => ({
  on: { mark: { passage, offset, wrong } },
  title: `“${wrong}”不改？`,
  reasons: ['人名、地名或单位名', '引用原文', '固定说法，没有错'],
})

type Place = Pick<Mark, 'passage' | 'offset' | 'wrong'>

/** Lets something stand, with the reason that the reviewers and the record will show. */
export function DecideDialog(props: DecideDialogProps) {
  const { storyId, undecided, beforehand, onDone, onDismiss } = props
  const [reason, setReason] = useState('')
  const decide = useCommand('news.decide')
  const { on, title, reasons } = undecided
  const run = async () => {
    if (beforehand && !(await beforehand())) return onDismiss()
    if (await decide.run({ id: storyId, on, reason })) onDone()
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
