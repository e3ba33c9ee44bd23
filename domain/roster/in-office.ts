import { appointmentKinds } from '../vocabulary/appointment-kinds'
import { roleLabels, type Role } from '../vocabulary/roles'
import type { Appointment, Body, Standing } from './appointment'

type BodyEnds = readonly Pick<Body, '_id' | 'endedOn'>[]

const holds = (from: string, endedOn: string | undefined, day: string) =>
  from <= day && (endedOn === undefined || day < endedOn)

/** Whether the person's duties as a deputy are suspended on the day. */
export const isSuspended = ({ suspensions }: Standing, day: string): boolean =>
  suspensions.some(({ from, endedOn }) => holds(from, endedOn, day))

/** The appointments in force on a day: begun, not ended, their body not ended, and not suspended. */
export function appointmentsInForce(
  standing: Standing,
  bodies: BodyEnds,
  day: string,
): Appointment[] {
  const suspended = isSuspended(standing, day)
  return standing.appointments.filter(({ kind, bodyId, from, endedOn }) => {
    if (!holds(from, endedOn, day)) return false
    if (appointmentKinds[kind].within !== 'body') return true
    const body = bodies.find(({ _id }) => _id === bodyId)
    return !suspended && body !== undefined && holds('', body.endedOn, day)
  })
}

/** The roles that appointments in force give, in the vocabulary's order. */
export function rolesFrom(inForce: readonly Appointment[]): Role[] {
  const given = new Set<Role>(inForce.flatMap(({ kind }) => appointmentKinds[kind].roles))
  return (Object.keys(roleLabels) as Role[]).filter((role) => given.has(role))
}
