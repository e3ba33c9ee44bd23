import type { Appointment } from '@domain/roster/appointment'
import { rolesFrom } from '@domain/roster/in-office'
import type { Audience, Role } from '@domain/vocabulary/roles'
import { cloud } from './cloud'
import { Refusal } from './refusal'
import { knownBy } from './roster'

/** Anyone who reached us through WeChat; known by name only when the operation asked for a role. */
export interface Visitor {
  openid: string
}
export interface Member extends Visitor {
  id: string
  name: string
  roles: readonly Role[]
  /** What they hold today: for checks that go by organ or column. */
  inForce: readonly Appointment[]
}

/** Who is calling, by WeChat's word, never by the caller's own. */
export function visitor(): Visitor {
  const openid = cloud.getWXContext().OPENID
  if (!openid) throw new Refusal('NOT_ALLOWED')
  return { openid }
}

/** The caller, when the operation is open to what they hold at this moment; otherwise a refusal. */
export async function admit(audience: Audience, now: string): Promise<Visitor | Member> {
  const { openid } = visitor()
  if (audience === 'anyone') return { openid }
  const known = await knownBy(openid, now)
  const inForce = known?.inForce ?? []
  const roles = rolesFrom(inForce)
  const admitted =
    audience === 'enrolled' ? inForce.length > 0 : audience.some((role) => roles.includes(role))
  if (!known || !admitted) throw new Refusal('NOT_ALLOWED')
  const { _id: id, name } = known.person
  return { openid, id, name, roles, inForce }
}
