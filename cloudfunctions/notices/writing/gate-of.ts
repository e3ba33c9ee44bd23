import { dayOf } from '@domain/dates/day'
import { noticeClosedBecause } from '@domain/notice/gate'
import { noticePassages } from '@domain/notice/passages'
import type { Documents } from '../../platform/documents'
import { officeLists } from '../../platform/office-lists'
import { proofreadPassages } from './proofread-passages'
import type { Notice } from './notice-store'

/** What the proofreader finds in a notice now, and what keeps it from its signature. */
export async function gateOf(notice: Notice, documents: Documents, now: string) {
  const { kind, content, change, decisions } = notice
  const passages = noticePassages(content)
  const marks = await proofreadPassages(passages, await officeLists(documents), dayOf(now))
  const cancelled = change === 'cancelled'
  return {
    marks,
    closedBecause: noticeClosedBecause(kind, content, cancelled, passages, marks, decisions, now),
  }
}
