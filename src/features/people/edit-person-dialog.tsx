import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import type { PersonShown } from './person-facts'

interface EditPersonDialogProps {
  person: PersonShown
  onDone: () => void
  onDismiss: () => void
}

export function EditPersonDialog({ person, onDone, onDismiss }: EditPersonDialogProps) {
  const [name, setName] = useState(person.name)
  const [phone, setPhone] = useState('')
  const save = useCommand('people.savePerson')
  const run = async () => {
    const existing = { id: person.id, revision: person.revision }
    const input = { existing, name, ...(phone.trim() && { phone }) }
    if (await save.run(input)) onDone()
  }
  return (
    <Dialog title="改姓名、号码" onDismiss={onDismiss}>
      <Field label="姓名">
        <TextInput label="姓名" value={name} onInput={setName} maxLength={20} />
      </Field>
      <Field label="新手机号" hint="不改就留空">
        <TextInput
          label="新手机号"
          value={phone}
          onInput={setPhone}
          placeholder={person.phone || '尚未登记'}
          maxLength={30}
        />
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
          保存
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
