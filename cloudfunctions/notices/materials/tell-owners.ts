import { showDay } from '@domain/dates/day'
import { titleForPush } from '@domain/dispatch/push-text'
import { officersOf } from '@domain/roster/organs-of'
import { fitFields } from '@domain/push/fields'
import type { NewPush } from '../../platform/outbox'
import { whoHold, type Known } from '../../platform/roster'
import type { Meeting } from '../meetings/meeting-store'
import type { Material } from './material-store'

/** Liaison officers in office today. */
export const liaisonOfficers = (now: string): Promise<Known[]> => whoHold(['liaisonOfficer'], now)

/** Ids of those who answer for an organ. */
export const officerIdsOf = (organId: string, officers: readonly Known[]): string[] =>
  officersOf(organId, officers).map(({ person }) => person._id)

/** A push about what an organ owes by a day: the meeting, and what to do; never the title of a material. */
export function owedPush(
  meeting: Meeting,
  { personId, dueOn, says, step }: { personId: string; dueOn: string; says: string; step: string },
): NewPush {
  return {
    personId,
    template: 'task',
    fields: fitFields({ thing1: titleForPush(meeting), time2: showDay(dueOn), thing3: says }),
    page: 'packages/notices/handin/index',
    subject: `meetings/${meeting._id}`,
    step: `materials ${step}`,
  }
}

/** By the organ that owes them. */
export function byOwner(owed: readonly Material[]): Map<string, Material[]> {
  const groups = new Map<string, Material[]>()
  for (const material of owed) {
    const { ownerId = '' } = material
    groups.set(ownerId, [...(groups.get(ownerId) ?? []), material])
  }
  return groups
}
