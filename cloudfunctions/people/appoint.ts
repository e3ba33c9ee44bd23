import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { people } from '../platform/roster'
import { changed } from './person-changes'
import { isSameAppointment, keepUnits, placementOf } from './placement'

export const appoint: Handler<typeof area.appoint> = async (
  { personId, appointment: facts },
  { caller, now, documents, refuse },
) => {
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  const placement = placementOf(facts)
  if ('lacks' in placement) throw refuse('APPOINTMENT_INCOMPLETE', placement.lacks)
  const { appointment } = placement
  const held = person.appointments.some(
    (other) =>
      isSameAppointment(other, appointment) && (!other.endedOn || other.endedOn > facts.from),
  )
  if (held) throw refuse('APPOINTED_ALREADY')
  await keepUnits(placement, documents)
  const appointments = [...person.appointments, appointment]
  const next = changed(person, { appointments }, { by: caller.name, now })
  await documents.put(people, next)
  return { output: { id: personId, revision: next.revision }, subject: `people/${personId}` }
}
