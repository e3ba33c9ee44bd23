import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { AgentDialog } from './agent-dialog'
import { EditPersonDialog } from './edit-person-dialog'
import { InviteDialog } from './invite-dialog'
import type { PersonShown } from './person-facts'
import { RevealDialog } from './reveal-dialog'
import './person-actions.scss'

interface PersonActionsProps {
  person: PersonShown
  mayChange: boolean
  onPhone: (phone: string) => void
  onChanged: () => void
}

type Asked = 'phone' | 'invite' | 'agent' | 'edit'

/** What staff may do for a person. */
export function PersonActions({ person, mayChange, onPhone, onChanged }: PersonActionsProps) {
  const [asked, setAsked] = useState<Asked>()
  const dismiss = () => setAsked(undefined)
  const done = () => {
    dismiss()
    onChanged()
  }
  return (
    <View className="person-actions">
      {person.phone && <Button onPress={() => setAsked('phone')}>查看号码</Button>}
      {person.state !== 'left' && <Button onPress={() => setAsked('invite')}>发邀请码</Button>}
      {person.state !== 'left' && <Button onPress={() => setAsked('agent')}>设代签人</Button>}
      {mayChange && <Button onPress={() => setAsked('edit')}>改姓名、号码</Button>}
      {asked === 'phone' && (
        <RevealDialog
          person={person}
          onDismiss={dismiss}
          onPhone={(phone) => {
            dismiss()
            onPhone(phone)
          }}
        />
      )}
      {asked === 'invite' && <InviteDialog person={person} onDismiss={dismiss} />}
      {asked === 'agent' && <AgentDialog person={person} onDismiss={dismiss} onDone={done} />}
      {asked === 'edit' && <EditPersonDialog person={person} onDismiss={dismiss} onDone={done} />}
    </View>
  )
}
