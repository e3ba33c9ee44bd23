import { dayOf } from '@domain/dates/day'
import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { meetings, type Meeting } from './meeting-store'

export const saveMeeting: Handler<typeof area.saveMeeting> = async (
  { existing, meeting },
  context,
) => {
  const { caller, documents, now, refuse } = context
  const before = existing && (await documents.get(meetings, existing.id))
  if (existing && !before) throw refuse('MEETING_NOT_FOUND')
  if (before && before.revision !== existing.revision) throw refuse('CHANGED_MEANWHILE')
  if (before?.status === 'ended' || before?.status === 'cancelled') throw refuse('MEETING_OVER')
  const { startsAt } = meeting
  if (startsAt && startsAt <= now && startsAt !== before?.startsAt) throw refuse('MEETING_IN_PAST')

  const _id = before?._id ?? newId()
  const saved: Meeting = {
    createdAt: now,
    noticeId: undefined,
    ...before,
    ...meeting,
    _id,
    status: statusOf(before, startsAt),
    calendarKey: `${startsAt ? dayOf(startsAt) : (meeting.plannedMonth ?? '9999')}#${_id}`,
    revision: (before?.revision ?? 0) + 1,
    updatedAt: now,
    updatedBy: caller.name,
  }
  await documents.put(meetings, saved)
  const { revision, updatedAt } = saved
  return { output: { id: _id, revision, updatedAt }, subject: `meetings/${_id}`, note: saved.title }
}

/** A plan becomes a meeting once it has a day. */
const statusOf = (before: Meeting | undefined, startsAt: string | undefined) =>
  before?.status === 'noticed' ? 'noticed' : startsAt ? 'preparing' : 'planned'
