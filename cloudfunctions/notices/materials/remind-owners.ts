import { nextReminder, reminderAt, reminderSays } from '@domain/materials/reminders'
import { find, updateWhere, where } from '../../platform/database'
import { documents } from '../../platform/documents'
import { queuePushes, type NewPush } from '../../platform/outbox'
import { meetings } from '../meetings/meeting-store'
import { materials, type Material } from './material-store'
import { liaisonOfficers, officerIdsOf, owedPush } from './tell-owners'

/** 催交: before the day, on it and after it, once each, until the material is in or the meeting has begun. */
export async function remindOwners(now: string): Promise<{ materialsReminded: number }> {
  const due = (await find(materials, {
    where: { nextRemindAt: where.lte(now) },
    orderBy: ['nextRemindAt', 'asc'],
    limit: 200,
  })) as Material[]
  if (due.length === 0) return { materialsReminded: 0 }
  const officers = await liaisonOfficers(now)
  await queuePushes((await Promise.all(due.map(pushesFor))).flat(), now)
  // Queued first: a run that dies here queues the same again, which changes nothing.
  for (const { _id, dueOn, revision } of due) {
    const next = nextReminder(dueOn, now) ?? where.remove()
    await updateWhere(materials, { _id, revision }, { nextRemindAt: next })
  }
  return { materialsReminded: due.length }

  async function pushesFor({ meetingId, ownerId, dueOn, state }: Material): Promise<NewPush[]> {
    const step = reminderAt(dueOn, now)
    const meeting = await documents.get(meetings, meetingId)
    const over = !meeting?.startsAt || meeting.startsAt <= now || meeting.status === 'cancelled'
    if (!ownerId || !step || over || state !== 'asked') return []
    // Whoever owes five by one day is told once.
    const told = {
      dueOn,
      says: reminderSays(dueOn, now),
      step: `remind ${step} ${dueOn} ${ownerId}`,
    }
    return officerIdsOf(ownerId, officers).map((personId) =>
      owedPush(meeting, { personId, ...told }),
    )
  }
}
