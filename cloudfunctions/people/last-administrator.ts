import { dayOf } from '@domain/dates/day'
import { appointmentsInForce } from '@domain/roster/in-office'
import { find, where } from '../platform/database'
import { people, type Person } from '../platform/roster'

/** Whether, without this person, nobody could administer the system: no other administrator is bound. */
export async function isLastAdministrator(person: Person, now: string): Promise<boolean> {
  const today = dayOf(now)
  const isAdministrator = (someone: Person) =>
    appointmentsInForce(someone, [], today).some(({ kind }) => kind === 'administrator')
  if (!isAdministrator(person)) return false
  const found = await find(people, {
    where: { 'appointments.kind': 'administrator', openid: where.exists(true) },
    limit: 100,
  })
  return !found.some((other) => other._id !== person._id && isAdministrator(other))
}
