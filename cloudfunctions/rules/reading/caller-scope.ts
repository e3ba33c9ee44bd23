import { rolesFrom } from '@domain/roster/in-office'
import { widestScope } from '@domain/rulebook/scope-of'
import type { Scope } from '@domain/vocabulary/rulebook'
import type { Visitor } from '../../platform/caller'
import { knownBy } from '../../platform/roster'

/** 公开范围: the widest the caller may read at this moment, by what they hold today. */
export async function callerScope({ openid }: Visitor, now: string): Promise<Scope> {
  const known = await knownBy(openid, now)
  return widestScope(known ? rolesFrom(known.inForce) : [])
}
