import type { Recipient } from '@domain/dispatch/audience'
import type { DueStep } from '@domain/dispatch/ladder'
import type { DispatchKind } from '@domain/vocabulary/dispatch-kinds'
import { collection, type Stored } from '../collection'

/** What a card shows of a notice, so that a list need not load it. */
export interface NoticeCard {
  kind: DispatchKind
  /** Of the notice, and of the meeting, or the book, as a push may name it. */
  title: string
  meetingTitle: string
  /** When the meeting begins; of a book, until when it is asked for. */
  startsAt: string
  endsAt?: string | undefined
  venue: string
  /** 签收截止 */
  signBy?: string | undefined
  /** 参会回执截止, for organs. */
  returnBy?: string | undefined
  cancelled?: boolean | undefined
}

/** The words of a subject that is no meeting notice, as its recipients read them. */
export interface Letter {
  addressee: string
  sections: readonly { key: string; heading: string; text: string }[]
  issuer: string
  /** Why there is another edition. */
  changeNote: string
}

/** A subject on its way to an audience; its id is the subject's own. One for all its editions. */
export interface Dispatch extends Stored {
  /** Of a notice. */
  meetingId?: string | undefined
  /** Of anything else. */
  letter?: Letter | undefined
  card: NoticeCard
  /** The edition that was issued last, and when. */
  edition: number
  issuedAt: string
  firstIssuedAt: string
  issuedBy: { id: string; name: string }
  /** 临时召集 */
  urgent: boolean
  /** Not held back by quiet hours. */
  ignoreQuiet: boolean
  /** Recipients of this edition. */
  total: number
  /** 应到 who were excluded: not called, and counted for the quorum all the same; none when absent. */
  notCalled?: number | undefined
  /** Chunks of the audience, and how many of them have their receipts. */
  chunks: number
  fannedOut: number
  /** How often recipients were added to the edition after it was issued; never when absent. */
  additions?: number | undefined
  /** When those called were last compared with the roster; not yet since the issue when absent. */
  comparedAt?: string | undefined
  /** False while receipts are still being made out. */
  complete: boolean
  /** 催办: its steps, how many were taken, and when the next is due; no moment when there is none. */
  ladder: readonly DueStep[]
  stepsTaken: number
  nextStepAt?: string | undefined
}

/** Part of the audience of one edition, as it was resolved when it was issued. */
export interface AudienceChunk extends Stored {
  dispatchId: string
  edition: number
  number: number
  recipients: readonly Recipient[]
}

export const dispatches = collection<Dispatch>('dispatches')
export const audienceChunks = collection<AudienceChunk>('audienceChunks')

export const chunkId = (dispatchId: string, edition: number, number: number): string =>
  `${dispatchId}.${edition}.${number}`
