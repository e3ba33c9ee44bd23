import { dayOf } from '@domain/dates/day'
import { appointmentsInForce, isSuspended } from '@domain/roster/in-office'
import type { Person } from '../platform/roster'
import { titleOf, type Units } from './titles'

/** A person as lists show them: the number masked, the appointments in words. */
export function personRow(person: Person, units: Units, now: string) {
  const today = dayOf(now)
  const inForce = appointmentsInForce(person, units.bodies, today)
  const shown = inForce.length > 0 ? inForce : person.appointments
  return {
    id: person._id,
    name: person.name,
    phone: person.phoneMasked ?? '',
    titles: shown.map((appointment) => titleOf(appointment, units)),
    state: stateOf(person, inForce.length, today),
    bound: person.openid !== undefined,
  }
}

function stateOf(
  person: Person,
  inForce: number,
  today: string,
): 'inOffice' | 'suspended' | 'left' | 'unappointed' {
  if (person.appointments.length === 0) return 'unappointed'
  if (isSuspended(person, today)) return 'suspended'
  return inForce > 0 || person.officeUntil > today ? 'inOffice' : 'left'
}
