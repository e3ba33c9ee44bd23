import { appointmentsInForce, rolesFrom } from '@domain/roster/in-office'
import type { Appointment, Body, Standing } from '@domain/roster/appointment'
import { dayOf } from '@domain/dates/day'
import { appointmentKinds, type AppointmentKind } from '@domain/vocabulary/appointment-kinds'
import type { OrganKind } from '@domain/vocabulary/organ-kinds'
import type { Role } from '@domain/vocabulary/roles'
import { collection, type Stored } from './collection'
import { find, joined, where } from './database'
import { derivedId } from './ids'

/** Someone on the roster. */
export interface Person extends Stored, Standing {
  name: string
  /** Name, pinyin, initials and the end of the phone number, for search. */
  search: string
  /** Pinyin, then id: the order of lists. */
  sortKey: string
  phone?: string | undefined
  phoneHash?: string | undefined
  /** The number masked, to be shown without opening the seal. */
  phoneMasked?: string | undefined
  openid?: string | undefined
  boundAt?: string | undefined
  privacyNotice?: { agreedTo: string; at: string } | undefined
  /** The invitation that still holds, by its id. */
  invitation?: string | undefined
  agents: readonly { personId: string; name: string; from: string }[]
  /** First day with no appointment left; far away while one has no end. */
  officeUntil: string
  revision: number
  createdAt: string
  updatedAt: string
  updatedBy: string
}

export interface Organ extends Stored {
  name: string
  kind: OrganKind
}

/** Says whose a WeChat account is; its id comes of the openid, so two people cannot have one. */
export interface Account extends Stored {
  openid: string
  personId: string
  boundAt: string
}

/** A person known under one WeChat account asks to be known under another; its id is the person's. */
export interface Rebinding extends Stored {
  openid: string
  askedAt: string
  shownBy: 'phone' | 'invitation'
  agreedTo: string
}

export const people = collection<Person>('people')
export const accounts = collection<Account>('accounts')
export const bodies = collection<Body>('bodies')
export const organs = collection<Organ>('organs')
export const rebindings = collection<Rebinding>('rebindings')

export const accountId = (openid: string): string => derivedId('account', openid)

export const allBodies = (): Promise<Body[]> => find(bodies, { where: {}, limit: 1000 })

export interface Known {
  person: Person
  inForce: Appointment[]
  bodies: Body[]
}

/** The person a WeChat account belongs to, with what they hold today: account, person and bodies in one request. */
export async function knownBy(openid: string, now: string): Promise<Known | undefined> {
  const [found] = await joined<{ person: Person; bodies: Body[] }>(accounts, accountId(openid), [
    { from: people, localField: 'personId', as: 'person', one: true },
    { from: bodies, localField: 'person.appointments.bodyId', as: 'bodies' },
  ])
  if (!found || found.person.openid !== openid) return undefined
  const { person, bodies: theirs } = found
  return { person, inForce: appointmentsInForce(person, theirs, dayOf(now)), bodies: theirs }
}

/** Everybody who holds one of the roles today, in the order of the roster. */
export async function whoHold(roles: readonly Role[], now: string): Promise<Known[]> {
  const kinds = (Object.keys(appointmentKinds) as AppointmentKind[]).filter((kind) =>
    appointmentKinds[kind].roles.some((role) => roles.includes(role)),
  )
  const [candidates, known] = await Promise.all([
    find(people, {
      where: { 'appointments.kind': where.in(kinds) },
      orderBy: ['sortKey', 'asc'],
      limit: 1000,
    }),
    allBodies(),
  ])
  return candidates
    .map((candidate) => candidate as Person)
    .map((person) => ({
      person,
      inForce: appointmentsInForce(person, known, dayOf(now)),
      bodies: known,
    }))
    .filter(({ inForce }) => rolesFrom(inForce).some((role) => roles.includes(role)))
}
