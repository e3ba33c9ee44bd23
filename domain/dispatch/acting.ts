import type { Appointment, Body, Standing } from '../roster/appointment'
import { appointmentsInForce } from '../roster/in-office'
import { organsOf } from '../roster/organs-of'
import type { OrganRecipient, Recipient } from './audience'
import { stillCalled } from './selector'

type BodyEnds = readonly Pick<Body, '_id' | 'endedOn'>[]

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
  bodies: BodyEnds,
  day: string,
): Acting | undefined {
  if (isOwn(recipient, actor)) return 'self'
  // An agent named after the issue, or kept away from this meeting, is not among them.
  if (!recipient.actors.includes(actor.id)) return undefined
  const ids = principalIds(recipient)
  const mayBeSignedFor = principals.some(
    (principal) =>
      ids.includes(principal._id) &&
      stillStands(recipient, principal, bodies, day) &&
      principal.agents.some(({ personId, from = '' }) => personId === actor.id && from <= day),
  )
  return mayBeSignedFor ? 'agent' : undefined
}

/** Whether it is somebody's own, or of an organ they speak for. */
export function isOwn(recipient: Recipient, { id, inForce }: Actor): boolean {
  if (recipient.kind === 'person')
    return recipient.personId === id && stillCalled(recipient, inForce)
  return organsOf(inForce).includes(recipient.organId) && !isKeptAway(recipient, id)
}

/** An exclusion is of the person, whatever they are to the organ. */
export const isKeptAway = ({ excluded = [] }: OrganRecipient, personId: string): boolean =>
  excluded.includes(personId)

/** Nobody signs for somebody who has left. */
const stillStands = (
  recipient: Recipient,
  principal: Principal,
  bodies: BodyEnds,
  day: string,
): boolean => {
  const inForce = appointmentsInForce(principal, bodies, day)
  return isOwn(recipient, { id: principal._id, inForce })
}
