import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import type { PersonShown } from './person-facts'

interface RevealDialogProps {
  person: PersonShown
  onPhone: (phone: string) => void
  onDismiss: () => void
}

/** The whole number for a stated purpose, which the person can read. */
export function RevealDialog({ person, onPhone, onDismiss }: RevealDialogProps) {
  const [purpose, setPurpose] = useState('')
  const reveal = useCommand('people.revealPhone')
  const run = async () => {
    const shown = await reveal.run({ personId: person.id, purpose })
    if (shown) onPhone(shown.phone)
  }
  return (
    <Dialog title={`查看${person.name}的手机号`} onDismiss={onDismiss}>
      <Field label="用途" hint="会留下记录，本人可以看到">
        <TextInput
          label="用途"
          value={purpose}
          onInput={setPurpose}
          placeholder="例如：电话通知第十二次会议"
          maxLength={60}
          autoFocus
        />
      </Field>
      <ProblemBanner problem={reveal.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={reveal.running}
          disabled={purpose.trim().length < 2}
          onPress={() => void run()}
        >
          查看
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
