import type { notices as area } from '@domain/operations/notices'
import { noticeCancelled, noticeChanged } from '@domain/notice/changed-notice'
import { draftedFrom } from '@domain/notice/drafted'
import { unitsSaid } from '@domain/notice/units-said'
import { newReview } from '@domain/review/after-act'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import type { Handler } from '../../platform/handler'
import { wholeRoster } from '../../platform/whole-roster'
import { meetings } from '../meetings/meeting-store'
import { answered } from './notice-acts'
import { editionId, notices, type Notice } from './notice-store'

/** 变更 or 取消: the next edition, to be checked and signed like the first; what was issued stays as it is. */
export const changeNotice: Handler<typeof area.changeNotice> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const { noticeId, cancel, note } = input
  const dispatch = await documents.get(dispatches, noticeId)
  const last = dispatch && (await documents.get(notices, editionId(noticeId, dispatch.edition)))
  if (!dispatch || !last) throw refuse('NOTICE_NOT_ISSUED')
  const edition = dispatch.edition + 1
  if (await documents.get(notices, editionId(noticeId, edition))) throw refuse('EDITION_OPEN')
  const meeting = await documents.get(meetings, last.meetingId)
  if (!meeting?.startsAt) throw refuse('NOTICE_NOT_FOUND')
  if (meeting.status === 'ended' || meeting.status === 'cancelled') throw refuse('MEETING_OVER')
  if (!cancel && dispatch.card.startsAt <= now) throw refuse('CHANGE_TOO_LATE')
  const dated = { ...meeting, startsAt: meeting.startsAt }
  const units = unitsSaid(last.kind, meeting.audience.groups, await once(wholeRoster))
  const content = cancel
    ? noticeCancelled(last.content, meeting, note)
    : noticeChanged(last.content, dated, note, units, now)
  const by = { id: caller.id, name: caller.name }
  const next: Notice = {
    ...newReview(by),
    _id: editionId(noticeId, edition),
    noticeId,
    meetingId: last.meetingId,
    kind: last.kind,
    edition,
    change: cancel ? 'cancelled' : 'changed',
    changeNote: note,
    revision: 1,
    content,
    drafted: cancel ? undefined : draftedFrom(content, meeting.agenda),
    decisions: [],
    steps: [{ at: now, by: caller.name, did: cancel ? '拟取消通知' : '拟变更通知', note }],
    createdAt: now,
    updatedAt: now,
    updatedBy: caller.name,
  }
  await documents.add(notices, next)
  return answered(next, note)
}
