import type { Appointment, Standing } from '../roster/appointment'
import { appointmentsInForce } from '../roster/in-office'
import type { Recipient } from './audience'

/** Whoever asks, with what they hold today. */
export interface Actor {
  id: string
  inForce: readonly Appointment[]
}

/** Somebody on whose behalf others may sign. */
export interface Principal extends Standing {
  _id: string
  name: string
  agents: readonly { personId: string; from?: string | undefined }[]
  /** First day with no appointment left. */
  officeUntil: string
}

/** self: for oneself, or as a liaison officer for the organ. agent: 由XXX代签. */
export type Acting = 'self' | 'agent'

/** Whose agents could sign: the person, or the liaison officers the organ had when the notice was issued. */
export const principalIds = (recipient: Recipient): string[] =>
  recipient.kind === 'person' ? [recipient.personId] : recipient.people

/**
 * As what somebody may open and sign a receipt on a day (of Shanghai), if at all. Being among those it was made
 * out for is not enough: who left the organ, or is no agent any more, has no access.
 */
export function actingFor(
  recipient: Recipient,
  actor: Actor,
  principals: readonly Principal[],
  day: string,
): Acting | undefined {
  if (isOwn(recipient, actor)) return 'self'
  const ids = principalIds(recipient)
  const mayBeSignedFor = principals.some(
    (principal) =>
      ids.includes(principal._id) &&
      stillStands(recipient, principal, day) &&
      principal.agents.some(({ personId, from = '' }) => personId === actor.id && from <= day),
  )
  return mayBeSignedFor ? 'agent' : undefined
}

export function isOwn(recipient: Recipient, { id, inForce }: Actor): boolean {
  if (recipient.kind === 'person') return recipient.personId === id
  return organsOf(inForce).includes(recipient.organId)
}

/** The organs somebody is a liaison officer of. */
export const organsOf = (inForce: readonly Appointment[]): string[] =>
  inForce.flatMap(({ kind, organId }) => (kind === 'liaisonOfficer' && organId ? [organId] : []))

/** Nobody signs for somebody who has left. */
const stillStands = (recipient: Recipient, principal: Principal, day: string): boolean =>
  recipient.kind === 'person'
    ? principal.officeUntil > day
    : organsOf(appointmentsInForce(principal, [], day)).includes(recipient.organId)
