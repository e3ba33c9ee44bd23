import type { Appointment } from '@domain/roster/appointment'
import { maskedPhone } from '@domain/roster/phone'
import { matchable, sealed } from '../platform/personal-data'
import type { Person } from '../platform/roster'
import { nameKeys } from './name-keys'

/** Later than any day an appointment may end. */
const never = '9999-12-31'

interface Change {
  by: string
  now: string
}

/** The person after a change: one revision on, with what is derived from appointments brought up. */
export const changed = (person: Person, change: Partial<Person>, { by, now }: Change): Person => {
  const next = { ...person, ...change }
  return {
    ...next,
    officeUntil: lastDayOf(next.appointments),
    revision: person.revision + 1,
    updatedAt: now,
    updatedBy: by,
  }
}

/** Who has not been appointed to anything yet has not left either. */
const lastDayOf = (appointments: readonly Appointment[]) =>
  appointments.length === 0
    ? never
    : appointments.reduce((last, { endedOn = never }) => (endedOn > last ? endedOn : last), '')

/** A person nobody has appointed to anything yet. */
export async function newPerson(
  _id: string,
  name: string,
  phone: string | undefined,
  { by, now }: Change,
): Promise<Person> {
  const person: Person = {
    _id,
    name,
    ...(await nameKeys(name, _id, phone)),
    ...phoneFields(phone),
    appointments: [],
    suspensions: [],
    agents: [],
    officeUntil: never,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    updatedBy: by,
  }
  return person
}

/** How a number is kept: sealed, matchable, and masked for showing. */
export const phoneFields = (phone: string | undefined) =>
  phone
    ? { phone: sealed(phone), phoneHash: matchable(phone), phoneMasked: maskedPhone(phone) }
    : { phone: undefined, phoneHash: undefined, phoneMasked: undefined }
