import type { RefusalCode } from '../vocabulary/refusals'
import type { Answer } from './receipt-state'

/** What is tapped under a notice; a cancelled one is only taken note of (知悉). */
export type Reply = Answer | 'noted'

interface Answered {
  /** The edition that holds now. */
  edition: number
  card: { startsAt: string; cancelled?: boolean | undefined }
}

type Refused = Extract<
  RefusalCode,
  'NOTICE_CHANGED' | 'NOTICE_CANCELLED' | 'NOTICE_STANDS' | 'ANSWER_CLOSED'
>

/** Why a reply to an edition cannot be taken now; nothing when it can. One's mind may change until it begins. */
export function replyRefused(
  { edition, card }: Answered,
  reply: { edition: number; answer: Reply },
  now: string,
): Refused | undefined {
  if (reply.edition !== edition) return 'NOTICE_CHANGED'
  if (card.cancelled) return reply.answer === 'noted' ? undefined : 'NOTICE_CANCELLED'
  if (reply.answer === 'noted') return 'NOTICE_STANDS'
  return card.startsAt <= now ? 'ANSWER_CLOSED' : undefined
}

interface Returned {
  recipient: { kind: 'person' | 'organ' }
  edition: number
  card: { startsAt: string; returnBy?: string | undefined; cancelled?: boolean | undefined }
}

/** Why an organ's attendance return cannot be taken, or changed, now. */
export function returnRefused(
  { recipient, edition, card }: Returned,
  seen: number,
  now: string,
): 'NOT_AN_ORGAN' | 'NOTICE_CHANGED' | 'NOTICE_CANCELLED' | 'RETURN_CLOSED' | undefined {
  if (recipient.kind === 'person') return 'NOT_AN_ORGAN'
  if (seen !== edition) return 'NOTICE_CHANGED'
  if (card.cancelled) return 'NOTICE_CANCELLED'
  return (card.returnBy ?? card.startsAt) <= now ? 'RETURN_CLOSED' : undefined
}
