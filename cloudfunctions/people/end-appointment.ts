import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { people } from '../platform/roster'
import { isLastAdministrator } from './last-administrator'
import { changed } from './person-changes'

export const endAppointment: Handler<typeof area.endAppointment> = async (
  { personId, appointmentId, endedOn },
  { caller, now, documents, refuse },
) => {
  if (endedOn < dayOf(now)) throw refuse('DAY_PAST')
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  const ending = person.appointments.find(({ id }) => id === appointmentId)
  const over = ending?.endedOn !== undefined && ending.endedOn <= dayOf(now)
  if (!ending || over) throw refuse('APPOINTMENT_NOT_FOUND')
  if (ending.kind === 'administrator' && (await isLastAdministrator(person, now))) {
    throw refuse('LAST_ADMINISTRATOR')
  }
  const appointments = person.appointments.map((appointment) =>
    appointment === ending ? { ...ending, endedOn } : appointment,
  )
  const next = changed(person, { appointments }, { by: caller.name, now })
  await documents.put(people, next)
  return { output: { id: personId, revision: next.revision }, subject: `people/${personId}` }
}
