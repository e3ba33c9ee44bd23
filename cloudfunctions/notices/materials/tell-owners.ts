import { meetingPushFields } from '@domain/dispatch/push-text'
import { shortened } from '@domain/push/fields'
import type { NewPush } from '../../platform/outbox'
import { whoHold, type Known } from '../../platform/roster'
import type { Meeting } from '../meetings/meeting-store'

/** Liaison officers in office today. */
export const liaisonOfficers = (now: string): Promise<Known[]> => whoHold(['liaisonOfficer'], now)

/** Those who answer for an organ. */
export const officersOf = (organId: string, officers: readonly Known[]): string[] =>
  officers
    .filter(({ inForce }) =>
      inForce.some((one) => one.kind === 'liaisonOfficer' && one.organId === organId),
    )
    .map(({ person }) => person._id)

/** A push about what an organ owes: the meeting, and what to do; never the title of a material. */
export function owedPush(
  { _id, kind, title, startsAt = '', venue, agenda }: Meeting,
  personId: string,
  says: string,
  step: string,
): NewPush {
  const fields = meetingPushFields({ kind, title, startsAt, venue, agenda }, 'notice')
  return {
    personId,
    template: 'meetingNotice',
    fields: { ...fields, thing4: shortened(says, 20) },
    page: 'packages/notices/handin/index',
    subject: `meetings/${_id}`,
    step: `materials ${step}`,
  }
}
