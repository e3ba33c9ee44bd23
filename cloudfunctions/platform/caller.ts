import type { Request } from '@domain/operations/answer'
import type { Appointment } from '@domain/roster/appointment'
import { rolesFrom } from '@domain/roster/in-office'
import type { Audience, Role } from '@domain/vocabulary/roles'
import { cloud } from './cloud'
import { Refusal } from './refusal'
import { knownBy } from './roster'
import { vouchedFor } from './voucher'

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

/** Who is calling: by WeChat's word, or by the desk's; never by the caller's own. */
export function visitor(
  area: string,
  { voucher, ...request }: Request & { voucher?: Parameters<typeof vouchedFor>[0] | undefined },
  now: string,
): Visitor {
  const openid = cloud.getWXContext().OPENID
  // Who comes from WeChat speaks for themselves; the desk calls as nobody, and brings a voucher.
  if (!openid === !voucher) throw new Refusal('NOT_ALLOWED')
  return { openid: openid || vouchedFor(voucher as never, area, request, now) }
}

/** The caller, when the operation is open to what they hold at this moment; otherwise a refusal. */
export async function admit(
  audience: Audience,
  { openid }: Visitor,
  now: string,
): Promise<Visitor | Member> {
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
