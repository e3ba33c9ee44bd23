import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { appointmentsInForce, rolesFrom } from '@domain/roster/in-office'
import { ledgerOf } from '../platform/consents'
import type { Handler } from '../platform/handler'
import { people } from '../platform/roster'
import { personRow } from './person-view'
import { titleOf } from './titles'
import { allUnits } from './units'

export const getPerson: Handler<typeof area.getPerson> = async (
  { id },
  { now, documents, refuse },
) => {
  const [person, units] = await Promise.all([documents.get(people, id), allUnits()])
  if (!person) throw refuse('PERSON_NOT_FOUND')
  const held = appointmentsInForce(person, units.bodies, dayOf(now))
  const inForce = new Set(held)
  const { revision, boundAt, suspensions, agents, openid } = person
  return {
    ...personRow(person, units, now),
    revision,
    boundAt,
    appointments: person.appointments.map((appointment) => {
      const { id: appointmentId, kind, from, endedOn } = appointment
      const text = titleOf(appointment, units)
      return { id: appointmentId, kind, text, from, endedOn, inForce: inForce.has(appointment) }
    }),
    suspensions: [...suspensions],
    agents: [...agents],
    pushes: openid ? await ledgerOf(openid, rolesFrom(held)) : [],
  }
}
