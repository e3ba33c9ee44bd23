import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { ContactFields, type Contact } from '@/ui/contact-fields'
import { ProblemBanner } from '@/ui/problem-banner'
import type { OpenNotice } from './notice-words'
import './return-form.scss'

const nobody: Contact = { name: '', title: '', phone: '', plate: '' }
const most = 20

interface ReturnFormProps {
  notice: OpenNotice
  onSaved: () => void
}

/** Who comes for the organ; the office gets it at once, and may be told otherwise until the deadline. */
export function ReturnForm({ notice, onSaved }: ReturnFormProps) {
  const { receiptId, edition, attendees: sent } = notice
  const [attendees, setAttendees] = useState<Contact[]>(sent.length > 0 ? sent : [nobody])
  const save = useCommand('notices.saveReturn')
  const details = save.problem?.details ?? {}
  const change = (place: number, next: Contact) =>
    setAttendees(attendees.map((one, n) => (n === place ? next : one)))
  const submit = async () => {
    if (!(await save.run({ receiptId, edition, attendees }))) return
    say('回执已报送办公室')
    onSaved()
  }
  const shown = save.problem && { ...save.problem, details: general(details) }
  return (
    <>
      {attendees.map((one, place) => (
        <ContactFields
          // Rows have no identity but their place; all their values are held here.
          key={place}
          place={place}
          contact={one}
          problemOf={(field) => details[`attendees.${place}.${field}`]}
          onChange={(next) => change(place, next)}
          onRemove={
            attendees.length > 1
              ? () => setAttendees(attendees.filter((_, n) => n !== place))
              : undefined
          }
        />
      ))}
      {attendees.length < most && (
        <Button wide onPress={() => setAttendees([...attendees, nobody])}>
          ＋ 再加一人
        </Button>
      )}
      <View className="return-form__foot">
        <ProblemBanner problem={shown} />
        <Button look="primary" wide busy={save.running} onPress={() => void submit()}>
          {`报送回执（${attendees.length}人）`}
        </Button>
      </View>
    </>
  )
}

/** What is not said beside its field already. */
const general = (details: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(details).filter(([path]) => !path.startsWith('attendees.')))
