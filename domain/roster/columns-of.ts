import { appointmentKinds } from '../vocabulary/appointment-kinds'
import type { Column } from '../vocabulary/columns'
import type { Role } from '../vocabulary/roles'
import type { Appointment } from './appointment'

/** 分管栏目: whether someone may act on a column in a role. An appointment that names none covers all. */
export const coversColumn = (
  inForce: readonly Appointment[],
  role: Role,
  column: Column,
): boolean =>
  inForce.some(({ kind, columns }) => {
    const roles: readonly Role[] = appointmentKinds[kind].roles
    return roles.includes(role) && (!columns?.length || columns.includes(column))
  })
