import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import {
  appointmentKindNames,
  appointmentKinds,
  type AppointmentKind,
} from '@domain/vocabulary/appointment-kinds'
import type { PersonShown } from './person-facts'

interface AppointDialogProps {
  person: PersonShown
  onDone: () => void
  onDismiss: () => void
}

const options = appointmentKindNames.map((value) => ({
  value,
  text: appointmentKinds[value].label,
}))

/** A new appointment; which fields it needs goes by its kind. */
export function AppointDialog({ person, onDone, onDismiss }: AppointDialogProps) {
  const [kind, setKind] = useState<AppointmentKind>('deputy')
  const [facts, setFacts] = useState({
    term: '',
    delegation: '',
    unit: '',
    title: '',
    from: dayOf(cloudNow()),
  })
  const appoint = useCommand('people.appoint')
  const { within } = appointmentKinds[kind]
  const problems = appoint.problem?.details ?? {}
  const run = async () => {
    const { term, delegation, unit, title, from } = facts
    const appointment = {
      kind,
      from: from.trim(),
      ...(within === 'body' && Number(term) > 0 && { term: Number(term) }),
      ...(kind === 'deputy' && delegation.trim() && { delegation }),
      ...(needsUnit(kind) && unit.trim() && { unit }),
      ...(title.trim() && { title }),
    }
    if (await appoint.run({ personId: person.id, appointment })) onDone()
  }
  const field = (name: keyof typeof facts, label: string, hint?: string) => (
    <Field label={label} hint={hint} problem={problems[name]}>
      <TextInput
        label={label}
        value={facts[name]}
        onInput={(value) => setFacts((before) => ({ ...before, [name]: value }))}
        maxLength={40}
      />
    </Field>
  )
  return (
    <Dialog title={`登记${person.name}的任职`} onDismiss={onDismiss}>
      <Chips label="身份" options={options} value={kind} onChoose={setKind} />
      {within === 'body' && field('term', '届次', '数字，例如 18')}
      {kind === 'deputy' && field('delegation', '代表团')}
      {needsUnit(kind) && field('unit', within === 'organ' ? '单位' : '专委会名称', '全称')}
      {field('title', '职务', '可不填')}
      {field('from', '起始日期', '例如 2026-03-01')}
      <ProblemBanner problem={appoint.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={appoint.running} onPress={() => void run()}>
          登记
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

const needsUnit = (kind: AppointmentKind) =>
  appointmentKinds[kind].within === 'organ' || kind === 'specialCommitteeMember'
