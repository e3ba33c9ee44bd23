import type { Dropped, Note, Oddity } from '../provisions/provision'
import type { Review, Who } from '../review/review'
import type { AdoptionPath, Book, Scope } from '../vocabulary/rulebook'
import type { Identified } from './identified'

/** 制度: what stays through all its editions. */
export interface RuleFields {
  /** As it was brought in, then as it was adopted last: what it is called on a day says `titleOn`. */
  title: string
  book: Book
  /** 编: the part of the book it stands in. */
  part: string
  /** Its place in the part. */
  order: number
  scope: Scope
  path: AdoptionPath
}

/** The words of an edition: what is hashed, deliberated and adopted. */
export interface RuleContent {
  title: string
  notes: Note[]
  provisions: Identified[]
}

/** 征求意见: an opinion period; its text is kept, whatever becomes of the draft. */
export interface OpinionPeriod {
  /** Which kept text is asked about. */
  text: number
  /** Of that text. */
  title: string
  openedAt: string
  openedBy: Who
  /** The last day opinions are taken, of Shanghai. */
  closesOn: string
  audience: { kind: 'public' } | { kind: 'organs'; organIds: readonly string[] }
  /** Closed before its day, with the reason. */
  closed?: { at: string; by: Who; reason: string } | undefined
}

export const deliberationLabels = {
  agreed: '同意',
  reviseAndReturn: '原则同意，修改后再审',
  notAgreed: '未同意',
  continued: '继续审议',
} as const

/** 会议审议: what one meeting made of the draft. Recorded by somebody who did not write it. */
export interface Deliberation {
  stage: 'chairpersons' | 'committee'
  /** 区第十八届人大常委会第五次主任会议 */
  meeting: string
  on: string
  result: keyof typeof deliberationLabels
  /** 意见要点 */
  points: string
  /** The kept text that lay before it. */
  text: number
  recordedBy: Who
  at: string
}

export interface Adoption {
  /** 通过机关 and the meeting, as the note of the rule says it. */
  by: AdoptionPath
  meeting: string
  on: string
  /** 施行日期 */
  effectiveOn: string
  recordedBy: Who
  at: string
}

/** 一个版本: from draft to repeal. The review chain moves it; 'published' is 通过. */
export interface EditionState extends Review {
  ruleId: string
  /** 1 for the first. */
  ordinal: number
  content: RuleContent
  oddities: readonly Oddity[]
  /** Lines of the file, and of what was typed since, that are no part of the rule; another file begins them anew. */
  dropped: readonly Dropped[]
  /** The one under way, or the last. */
  period?: OpinionPeriod | undefined
  /** Those before it, the first first. */
  earlierPeriods?: readonly OpinionPeriod[] | undefined
  deliberations: readonly Deliberation[]
  adoption?: Adoption | undefined
  /** 登记现行制度: entered by one, and held back until another has compared it with the papers. */
  registering?: Adoption | undefined
  /** 废止: the first day it no longer holds, and the meeting that ended it; a later edition's effective day ends it as well. */
  repealed?:
    | { from: string; meeting: string; on: string; reason: string; recordedBy: Who; at: string }
    | undefined
}
