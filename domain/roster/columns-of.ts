import { appointmentKinds } from '../vocabulary/appointment-kinds'
import { columns, type Column } from '../vocabulary/columns'
import type { Role } from '../vocabulary/roles'
import type { Appointment } from './appointment'

/** 分管栏目: whether someone may act on a column in a role. An appointment that names none covers all. */
export const coversColumn = (
  inForce: readonly Appointment[],
  role: Role,
  column: Column,
): boolean =>
  inForce.some(({ kind, columns: named }) => {
    const roles: readonly Role[] = appointmentKinds[kind].roles
    return roles.includes(role) && (!named?.length || named.includes(column))
  })

/** The columns someone may act on in any of these roles. */
export const columnsCovered = (
  inForce: readonly Appointment[],
  asked: readonly Role[],
): readonly Column[] =>
  columns.filter((column) => asked.some((role) => coversColumn(inForce, role, column)))
