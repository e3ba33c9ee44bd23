import { useState } from 'react'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { AppointDialog } from './appoint-dialog'
import { EndAppointmentDialog } from './end-appointment-dialog'
import type { PersonShown } from './person-facts'

interface AppointmentsProps {
  person: PersonShown
  mayChange: boolean
  onChanged: () => void
}

/** What a person holds and held: history stays, what is over gives nothing any more. */
export function Appointments({ person, mayChange, onChanged }: AppointmentsProps) {
  const [appointing, setAppointing] = useState(false)
  const [ending, setEnding] = useState<PersonShown['appointments'][number]>()
  const done = () => {
    setAppointing(false)
    setEnding(undefined)
    onChanged()
  }
  return (
    <Panel title="任职">
      {person.appointments.length === 0 && (
        <Message title="尚未登记任职" advice="没有在任的职务，就没有任何权限。" />
      )}
      <RowList>
        {person.appointments.map((appointment) => (
          <Row
            key={appointment.id}
            title={appointment.text}
            tags={appointment.inForce ? <Tag look="red">在任</Tag> : <Tag>未在任</Tag>}
            note={`${showDay(appointment.from)}起${appointment.endedOn ? `，${showDay(appointment.endedOn)}止` : ''}`}
            aside={
              mayChange && !appointment.endedOn ? (
                <Button look="quiet" onPress={() => setEnding(appointment)}>
                  结束任职
                </Button>
              ) : undefined
            }
          />
        ))}
      </RowList>
      {mayChange && <Button onPress={() => setAppointing(true)}>登记任职</Button>}
      {appointing && (
        <AppointDialog person={person} onDismiss={() => setAppointing(false)} onDone={done} />
      )}
      {ending && (
        <EndAppointmentDialog
          person={person}
          appointment={ending}
          onDismiss={() => setEnding(undefined)}
          onDone={done}
        />
      )}
    </Panel>
  )
}
