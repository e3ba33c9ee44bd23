import type { people as area } from '@domain/operations/people'
import { rolesFrom } from '@domain/roster/in-office'
import { eraseOn } from '@domain/roster/retention'
import { auditEntries } from '../platform/audit'
import { ledgerOf } from '../platform/consents'
import { find } from '../platform/database'
import type { Handler } from '../platform/handler'
import { opened } from '../platform/personal-data'
import { knownBy, type Person } from '../platform/roster'
import { titleOf } from './titles'
import { allUnits } from './units'

export const myRecord: Handler<typeof area.myRecord> = async (_, { caller, now }) => {
  const known = await knownBy(caller.openid, now)
  const consents = known ? await ledgerOf(caller.openid, rolesFrom(known.inForce)) : []
  const nothing = { appointments: [], suspensions: [], agents: [], reveals: [], consents }
  if (!known) return nothing
  const { person } = known
  const [units, reveals] = await Promise.all([allUnits(), revealsOf(person)])
  return {
    ...nothing,
    name: person.name,
    phone: person.phone && opened(person.phone),
    boundAt: person.boundAt,
    privacyNotice: person.privacyNotice,
    appointments: person.appointments.map((appointment) => {
      const { from, endedOn } = appointment
      return { text: titleOf(appointment, units), from, endedOn }
    }),
    suspensions: person.suspensions.map(({ from, endedOn }) => ({ from, endedOn })),
    agents: person.agents.map(({ name }) => name),
    reveals,
    eraseOn: eraseOn(person.officeUntil),
  }
}

async function revealsOf({ _id }: Person) {
  const entries = await find(auditEntries, {
    where: { subject: `people/${_id}`, operation: 'people.revealPhone' },
    orderBy: ['at', 'desc'],
    limit: 50,
  })
  return entries.map(({ at, by, note = '' }) => ({ at, by: by.name ?? '', purpose: note }))
}
