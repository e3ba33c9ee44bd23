import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '@domain/dates/day'
import type { notices as area } from '@domain/operations/notices'
import { findAll } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { queuePush } from '../../platform/outbox'
import { materials } from '../materials/material-store'
import { redated, redatedPushes } from '../materials/redated'
import { liaisonOfficers } from '../materials/tell-owners'
import { meetings, type Meeting } from './meeting-store'

export const saveMeeting: Handler<typeof area.saveMeeting> = async (
  { existing, meeting },
  context,
) => {
  const { caller, documents, now, refuse, once } = context
  const before = existing && (await documents.get(meetings, existing.id))
  if (existing && !before) throw refuse('MEETING_NOT_FOUND')
  if (before && before.revision !== existing.revision) throw refuse('CHANGED_MEANWHILE')
  if (before?.status === 'ended' || before?.status === 'cancelled') throw refuse('MEETING_OVER')
  // The lawful time, the sections and the quorum go by the kind.
  if (before?.noticeId && before.kind !== meeting.kind) throw refuse('KIND_FIXED')
  const { startsAt, endsAt } = meeting
  // Whoever came is on its record, which another day would not be about.
  const begun = before?.status === 'noticed' && before.startsAt && before.startsAt <= now
  if (begun && startsAt !== before.startsAt) throw refuse('CHANGE_TOO_LATE')
  if (startsAt && startsAt <= now && startsAt !== before?.startsAt) throw refuse('MEETING_IN_PAST')
  // What people were called to by notice has a day, and keeps one.
  if (before?.status === 'noticed' && !startsAt) throw refuse('MEETING_UNDATED')
  if (endsAt && (!startsAt || endsAt <= startsAt)) throw refuse('MEETING_ENDS_EARLY')

  const _id = before?._id ?? newId()
  const saved: Meeting = {
    ...meeting,
    // What was adopted is the agenda as it stood: with any change it is a draft again.
    agendaAdopted:
      before?.agendaAdopted === true && isDeepStrictEqual(before.agenda, meeting.agenda),
    _id,
    createdAt: before?.createdAt ?? now,
    noticeId: before?.noticeId,
    duties: before?.duties,
    status: statusOf(before, startsAt),
    calendarKey: `${startsAt ? dayOf(startsAt) : (meeting.plannedMonth ?? '9999')}#${_id}`,
    revision: (before?.revision ?? 0) + 1,
    updatedAt: now,
    updatedBy: caller.name,
  }
  const moved = before && datesMaterialsAnew(before, saved) ? await materialsMoved() : 0
  await documents.put(meetings, saved)
  const { revision, updatedAt, title } = saved
  const note = moved > 0 ? `${title}；${moved} 份材料的截止日随之调整` : title
  return { output: { id: _id, revision, updatedAt }, subject: `meetings/${_id}`, note }

  async function materialsMoved(): Promise<number> {
    const [listed, officers] = await once(() =>
      Promise.all([findAll(materials, 'key', { meetingId: _id }), liaisonOfficers(now)]),
    )
    const ids = listed.map((material) => material._id)
    const found = await redated(saved, ids, documents, now)
    for (const material of found) await documents.put(materials, material)
    if (startsAt && startsAt > now)
      for (const push of redatedPushes(saved, found, officers))
        await queuePush(documents, push, now)
    return found.length
  }
}

/** A plan becomes a meeting once it has a day. */
const statusOf = (before: Meeting | undefined, startsAt: string | undefined) =>
  before?.status === 'noticed' ? 'noticed' : startsAt ? 'preparing' : 'planned'

/** Whether the days on which its materials are due may be others now. */
const datesMaterialsAnew = (before: Meeting, after: Meeting): boolean =>
  !isDeepStrictEqual(whatDates(before), whatDates(after))

const whatDates = ({ kind, startsAt, agenda }: Meeting) => [
  kind,
  startsAt && dayOf(startsAt),
  agenda.map(({ id, specialReport = false }) => [id, specialReport]),
]
