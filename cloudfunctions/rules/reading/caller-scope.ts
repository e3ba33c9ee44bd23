import { rolesFrom } from '@domain/roster/in-office'
import { widestScope } from '@domain/rulebook/scope-of'
import type { Scope } from '@domain/vocabulary/rulebook'
import type { Visitor } from '../../platform/caller'
import { knownBy, type Known } from '../../platform/roster'

/** 公开范围: the widest the caller may read at this moment, by what they hold today. */
export async function callerScope({ openid }: Visitor, now: string): Promise<Scope> {
  return scopeOf(await knownBy(openid, now))
}

/** The same of somebody the roster was already asked about. */
export const scopeOf = (known: Known | undefined): Scope =>
  widestScope(known ? rolesFrom(known.inForce) : [])
