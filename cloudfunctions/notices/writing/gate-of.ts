import { dayOf } from '@domain/dates/day'
import { noticeClosedBecause } from '@domain/notice/gate'
import { noticePassages } from '@domain/notice/passages'
import type { Documents } from '../../platform/documents'
import { officeLists } from '../../platform/office-lists'
import { meetings } from '../meetings/meeting-store'
import { proofreadPassages } from './proofread-passages'
import type { Notice } from './notice-store'

/** What the proofreader finds in a notice now, and what keeps it from its signature. */
export async function gateOf(notice: Notice, documents: Documents, now: string) {
  const { kind, content, change, decisions } = notice
  const passages = noticePassages(content)
  const marks = await proofreadPassages(passages, await officeLists(documents), dayOf(now))
  const cancelled = change === 'cancelled'
  const because = noticeClosedBecause(kind, content, cancelled, passages, marks, decisions, now)
  const meeting = await documents.get(meetings, notice.meetingId)
  const moved =
    !cancelled && (meeting?.startsAt !== content.startsAt || meeting.venue !== content.venue)
  return {
    marks,
    closedBecause: moved
      ? { ...because, meeting: '会议的时间或地点已改，与通知不一致，请按会议页更新通知' }
      : because,
  }
}
