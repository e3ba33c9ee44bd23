import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import type { PersonShown } from './person-facts'

interface EndAppointmentDialogProps {
  person: PersonShown
  appointment: PersonShown['appointments'][number]
  onDone: () => void
  onDismiss: () => void
}

/** As of a day, today at the earliest: from then on the office gives no access. */
export function EndAppointmentDialog(props: EndAppointmentDialogProps) {
  const { person, appointment, onDone, onDismiss } = props
  const [endedOn, setEndedOn] = useState(() => dayOf(cloudNow()))
  const end = useCommand('people.endAppointment')
  const run = async () => {
    const input = { personId: person.id, appointmentId: appointment.id, endedOn: endedOn.trim() }
    if (await end.run(input)) onDone()
  }
  return (
    <Dialog title={`结束任职：${appointment.text}`} onDismiss={onDismiss}>
      <View className="type-body">
        从这一天起，{person.name}不再有这项任职的权限；任职记录保留。
      </View>
      <Field label="止于" hint="填今天，立即生效" problem={end.problem?.details.endedOn}>
        <TextInput label="止于" value={endedOn} onInput={setEndedOn} maxLength={10} />
      </Field>
      <ProblemBanner problem={end.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="danger" busy={end.running} onPress={() => void run()}>
          结束任职
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
