import type { Audience, Role } from '@domain/vocabulary/roles'
import { cloud } from './cloud'
import { collection } from './collection'
import { find } from './database'
import { Refusal } from './refusal'

/** Someone on the roster. */
export interface Person {
  _id: string
  openid: string
  name: string
  title: string
  roles: Role[]
}

/** Anyone who reached us through WeChat; known by name only when the operation asked for a role. */
export interface Visitor {
  openid: string
}
export interface Member extends Visitor {
  id: string
  name: string
  roles: readonly Role[]
}

const people = collection<Person>('people')

export async function personOf(openid: string): Promise<Person | undefined> {
  const [person] = await find(people, { where: { openid }, limit: 1 })
  return person
}

/** Who is calling, by WeChat's word, never by the caller's own. */
export function visitor(): Visitor {
  const openid = cloud.getWXContext().OPENID
  if (!openid) throw new Refusal('NOT_ALLOWED')
  return { openid }
}

/** The caller, when the operation is open to them; otherwise a refusal. */
export async function admit(audience: Audience): Promise<Visitor | Member> {
  const { openid } = visitor()
  if (audience === 'anyone') return { openid }
  const person = await personOf(openid)
  const admitted =
    person && (audience === 'enrolled' || audience.some((role) => person.roles.includes(role)))
  if (!admitted) throw new Refusal('NOT_ALLOWED')
  return { openid, id: person._id, name: person.name, roles: person.roles }
}
