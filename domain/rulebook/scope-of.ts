import type { Role } from '../vocabulary/roles'
import { scopeLabels, type Scope } from '../vocabulary/rulebook'

/** 代表及联络单位: who reads what is not for everybody. Every other role is one of the office's own. */
const outside: readonly Role[] = ['deputy', 'committeeMember', 'liaisonOfficer']
const order = Object.keys(scopeLabels) as Scope[]

/** The widest scope that somebody with these roles may read. */
export function widestScope(roles: readonly Role[]): Scope {
  if (roles.some((role) => !outside.includes(role))) return 'office'
  return roles.length > 0 ? 'deputies' : 'public'
}

/** Whether what has a scope may be read by whoever may read up to the widest. */
export const mayRead = (scope: Scope, widest: Scope): boolean =>
  order.indexOf(scope) <= order.indexOf(widest)
