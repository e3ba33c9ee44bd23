import { dayOf } from '@domain/dates/day'
import { behindMeeting, keptBack } from '@domain/notice/behind-meeting'
import { noticeClosedBecause } from '@domain/notice/gate'
import { noticePassages } from '@domain/notice/passages'
import type { Documents } from '../../platform/documents'
import { officeLists } from '../../platform/office-lists'
import { meetings } from '../meetings/meeting-store'
import { proofreadPassages } from './proofread-passages'
import type { Notice } from './notice-store'

/** What the proofreader finds in a notice now, where it is behind its meeting, and what keeps it from its signature. */
export async function gateOf(notice: Notice, documents: Documents, now: string) {
  const { kind, content, change, decisions } = notice
  const passages = noticePassages(content)
  const marks = await proofreadPassages(passages, await officeLists(documents), dayOf(now))
  const cancelled = change === 'cancelled'
  const because = noticeClosedBecause(kind, content, cancelled, passages, marks, decisions, now)
  const meeting = await documents.get(meetings, notice.meetingId)
  const behind =
    !cancelled && meeting ? behindMeeting(notice, meeting) : { differs: [], agenda: [] }
  const apart = cancelled || meeting ? keptBack(behind.differs) : '会议已经删除，请删去这份通知'
  return { marks, behind, closedBecause: apart ? { ...because, meeting: apart } : because }
}
