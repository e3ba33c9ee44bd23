import type { Appointment } from '../roster/appointment'
import { rolesFrom } from '../roster/in-office'
import type { Role } from '../vocabulary/roles'

/** Whom a group takes in. */
export type Selector =
  | { by: 'body'; bodyId: string }
  /** 主任会议: 主任 and 副主任 of a standing committee. */
  | { by: 'chairs'; bodyId: string }
  | { by: 'delegation'; bodyId: string; delegation: string }
  | { by: 'organ'; organId: string }
  | { by: 'role'; role: Role }
  | { by: 'person'; personId: string }

/** Whether an appointment of somebody makes them one of those a selector takes in. */
export function matches(selector: Selector, personId: string, appointment: Appointment): boolean {
  switch (selector.by) {
    case 'body':
      return appointment.bodyId === selector.bodyId
    case 'chairs':
      return (
        appointment.bodyId === selector.bodyId &&
        (appointment.kind === 'chair' || appointment.kind === 'viceChair')
      )
    case 'delegation':
      return (
        appointment.bodyId === selector.bodyId && appointment.delegation === selector.delegation
      )
    case 'organ':
      return appointment.organId === selector.organId
    case 'role':
      return rolesFrom([appointment]).includes(selector.role)
    case 'person':
      return personId === selector.personId
  }
}

interface Called {
  personId: string
  /** Absent on what was written down before it was kept: then any office will do. */
  basis?: readonly Selector[] | undefined
}

/** Whether somebody still holds what they were called as; another office does not stand in for it. */
export const stillCalled = (
  { personId, basis }: Called,
  inForce: readonly Appointment[],
): boolean =>
  inForce.some(
    (appointment) => !basis || basis.some((selector) => matches(selector, personId, appointment)),
  )
