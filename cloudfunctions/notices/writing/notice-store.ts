import type { ClockRule } from '@domain/meeting-clock/rule'
import type { Drafted } from '@domain/notice/drafted'
import type { NoticeContent } from '@domain/notice/notice-content'
import type { Review, Who } from '@domain/review/review'
import type { MeetingKind } from '@domain/vocabulary/meeting-kinds'
import { collection, type Stored } from '../../platform/collection'

/** One edition of a meeting's notice, on its way through the review chain. */
export interface Notice extends Stored, Review {
  /** Shared by all editions; also the id of the dispatch. */
  noticeId: string
  meetingId: string
  kind: MeetingKind
  edition: number
  /** 变更 and 取消 are editions of their own. */
  change: 'first' | 'changed' | 'cancelled'
  changeNote: string
  revision: number
  content: NoticeContent
  /** Absent of a cancellation, and of notices saved before it was kept. */
  drafted?: Drafted | undefined
  /** The text as it stood when reviewers gave it back, or when it was signed and then taken up again. */
  reviewed?: { round: number; content: NoticeContent; returned?: Review['returned'] } | undefined
  decisions: readonly { of: string; about: string; reason: string; by: Who }[]
  steps: readonly { at: string; by: string; did: string; note?: string | undefined }[]
  submitted?: { by: Who; at: string } | undefined
  issuedAt?: string | undefined
  issuedBy?: string | undefined
  /** The time it had to keep, as the rule stood when it went out. */
  rule?: ClockRule | undefined
  /** And the last day for it that came of it. */
  latestDay?: string | undefined
  /** It had to be in lawful time: a first notice, or a change that brought the meeting forward or called members anew. */
  underClock?: boolean | undefined
  /** 临时召集: late, and approved by the chairman. */
  urgent?: { approvedBy: string; reason: string } | undefined
  createdAt: string
  updatedAt: string
  updatedBy: string
}

export const notices = collection<Notice>('notices')

/** Editions count from 1. */
export const editionId = (noticeId: string, edition: number): string => `${noticeId}.${edition}`
