import type { notices as area } from '@domain/operations/notices'
import { draftedFrom } from '@domain/notice/drafted'
import { noticeFrom } from '@domain/notice/template'
import { unitsSaid } from '@domain/notice/units-said'
import { newReview } from '@domain/review/after-act'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { wholeRoster } from '../../platform/whole-roster'
import { meetings } from '../meetings/meeting-store'
import { answered } from './notice-acts'
import { editionId, notices, type Notice } from './notice-store'

export const draftNotice: Handler<typeof area.draftNotice> = async ({ meetingId }, context) => {
  const { caller, documents, now, refuse, once } = context
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const { noticeId = newId(), startsAt, venue, kind, status } = meeting
  const open = await documents.get(notices, editionId(noticeId, 1))
  if (open && open.status === 'published') throw refuse('NOTICE_ISSUED')
  if (open) return answered(open)
  if (status === 'ended' || status === 'cancelled') throw refuse('MEETING_OVER')
  if (!startsAt || !venue) throw refuse('MEETING_UNDATED')

  const units = unitsSaid(kind, meeting.audience.groups, await once(wholeRoster))
  const content = noticeFrom({ ...meeting, startsAt }, units, now)
  const by = { id: caller.id, name: caller.name }
  const drafted: Notice = {
    ...newReview(by),
    _id: editionId(noticeId, 1),
    noticeId,
    meetingId,
    kind,
    edition: 1,
    change: 'first',
    changeNote: '',
    revision: 1,
    content,
    drafted: draftedFrom(content, meeting.agenda),
    decisions: [],
    steps: [{ at: now, by: caller.name, did: '拟稿' }],
    createdAt: now,
    updatedAt: now,
    updatedBy: caller.name,
  }
  await documents.add(notices, drafted)
  await documents.put(meetings, { ...meeting, noticeId, revision: meeting.revision + 1 })
  return answered(drafted, meeting.title)
}
