import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import type { Contact } from '@/ui/contact-fields'
import { ContactList, nobody } from '@/ui/contact-list'
import { DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { knownFor } from '@domain/dispatch/known-number'
import { enteredMeanwhile } from './row-words'
import type { BoardRow } from './use-board'
import { useRowNow } from './use-row-now'
import './enter-return.scss'

interface EnterReturnProps {
  dispatchId: string
  row: BoardRow
  onDone: () => void
  onDismiss: () => void
}

/** 代录回执: who comes, as the organ said on the telephone. Numbers that are known already stay where left empty. */
export function EnterReturn({ dispatchId, row, onDone, onDismiss }: EnterReturnProps) {
  const known = row.attendees.map((one) => ({ ...one, phone: '' }))
  const [attendees, setAttendees] = useState<Contact[]>(known.length > 0 ? known : [nobody])
  const [why, setWhy] = useState('')
  const enter = useCommand('notices.enterReturn')
  const meanwhile = useRowNow(dispatchId, row, enter.problem)
  const { returned, attendees: standing } = meanwhile ?? row
  const details = enter.problem?.details ?? {}
  const submit = async () => {
    const { id: receiptId, edition } = row
    const returnedAt = returned?.at
    if (!(await enter.run({ receiptId, edition, returnedAt, attendees, why }))) return
    say('回执已代录')
    onDone()
  }
  const numberOf = (one: Contact) => knownFor(one, attendees, standing)?.phone
  return (
    <View className="enter-return">
      <View className="type-small">
        记为办公室代录，原因一并留下；单位会看到是谁代录的。还没有签收的，同时记为电话确认参加。
      </View>
      <ContactList
        contacts={attendees}
        phoneHint={(one) => numberOf(one) && `${numberOf(one)}，不改就留空`}
        problemOf={(place, field) => details[`attendees.${place}.${field}`]}
        onChange={setAttendees}
      />
      <View className="enter-return__why">
        <Field label="谁来电、为什么代录" problem={details['why']}>
          <TextArea
            label="谁来电、为什么代录"
            value={why}
            onInput={setWhy}
            placeholder="例如：区教育局冯XX来电，截止后换人"
            maxLength={200}
          />
        </Field>
      </View>
      <ProblemBanner problem={enter.problem && { ...enter.problem, details: {} }} />
      {meanwhile && <Banner look="warn">{enteredMeanwhile(meanwhile)}</Banner>}
      <DialogButtons>
        <Button onPress={onDismiss}>不录了</Button>
        <Button
          look="primary"
          busy={enter.running}
          disabled={why.trim().length < 2}
          onPress={() => void submit()}
        >
          {`代录（${attendees.length}人）`}
        </Button>
      </DialogButtons>
    </View>
  )
}
