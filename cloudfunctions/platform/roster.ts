import { appointmentsInForce } from '@domain/roster/in-office'
import type { Appointment, Body, Standing } from '@domain/roster/appointment'
import { dayOf } from '@domain/dates/day'
import type { OrganKind } from '@domain/vocabulary/organ-kinds'
import { collection, type Stored } from './collection'
import { find } from './database'
import { documents } from './documents'
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

export const people = collection<Person>('people')
export const accounts = collection<Account>('accounts')
export const bodies = collection<Body>('bodies')
export const organs = collection<Organ>('organs')

export const accountId = (openid: string): string => derivedId('account', openid)

export const allBodies = (): Promise<Body[]> => find(bodies, { where: {}, limit: 1000 })

export interface Known {
  person: Person
  inForce: Appointment[]
  bodies: Body[]
}

/** The person a WeChat account belongs to, with what they hold today. */
export async function knownBy(openid: string, now: string): Promise<Known | undefined> {
  const [account, known] = await Promise.all([
    documents.get(accounts, accountId(openid)),
    allBodies(),
  ])
  const person = account && (await documents.get(people, account.personId))
  if (!person || person.openid !== openid) return undefined
  return { person, inForce: appointmentsInForce(person, known, dayOf(now)), bodies: known }
}
