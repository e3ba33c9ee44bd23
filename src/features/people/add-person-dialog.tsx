import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'

interface AddPersonDialogProps {
  onAdded: (id: string) => void
  onDismiss: () => void
}

/** One more on the roster; what they are appointed to comes next, on their own page. */
export function AddPersonDialog({ onAdded, onDismiss }: AddPersonDialogProps) {
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const save = useCommand('people.savePerson')
  const run = async () => {
    const saved = await save.run({ name, ...(phone.trim() && { phone }) })
    if (saved) onAdded(saved.id)
  }
  return (
    <Dialog title="添加人员" onDismiss={onDismiss}>
      <Field label="姓名">
        <TextInput label="姓名" value={name} onInput={setName} maxLength={20} autoFocus />
      </Field>
      <Field label="手机号" hint="认证时用来核对">
        <TextInput label="手机号" value={phone} onInput={setPhone} maxLength={30} />
      </Field>
      <ProblemBanner problem={save.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={save.running}
          disabled={name.trim().length < 2}
          onPress={() => void run()}
        >
          下一步：登记任职
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
