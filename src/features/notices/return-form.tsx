import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import type { Contact } from '@/ui/contact-fields'
import { ContactList, nobody } from '@/ui/contact-list'
import { ProblemBanner } from '@/ui/problem-banner'
import type { OpenNotice } from './notice-words'
import { sentMeanwhile, toCheck } from './return-words'
import { useStandingReturn } from './use-standing-return'
import './return-form.scss'

interface ReturnFormProps {
  notice: OpenNotice
  onSaved: () => void
}

/** Who comes for the organ; the office gets it at once, and may be told otherwise until the deadline. */
export function ReturnForm({ notice, onSaved }: ReturnFormProps) {
  const { receiptId, edition, attendees: sent } = notice
  const [attendees, setAttendees] = useState<Contact[]>(sent.length > 0 ? sent : [nobody])
  const save = useCommand('notices.saveReturn')
  const meanwhile = useStandingReturn(notice, save.problem)
  const details = save.problem?.details ?? {}
  const submit = async () => {
    const returnedAt = (meanwhile ?? notice).returned?.at
    if (!(await save.run({ receiptId, edition, returnedAt, attendees }))) return
    say('回执已报送办公室')
    onSaved()
  }
  const shown = save.problem && { ...save.problem, details: general(details) }
  const first = toCheck(notice)
  return (
    <>
      {first && <Banner>{first}</Banner>}
      <ContactList
        contacts={attendees}
        problemOf={(place, field) => details[`attendees.${place}.${field}`]}
        onChange={setAttendees}
      />
      <View className="return-form__foot">
        <ProblemBanner problem={shown} />
        {meanwhile && <Banner look="warn">{sentMeanwhile(meanwhile)}</Banner>}
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
