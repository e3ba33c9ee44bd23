import type { RefusalCode } from '../vocabulary/refusals'
import type { DispatchKind } from '../vocabulary/dispatch-kinds'
import type { Answer } from './receipt-state'

/** What is tapped under a notice; see `isOnlyNoted` for `noted` (知悉). */
export type Reply = Answer | 'noted'

interface Answered {
  /** The edition that holds now. */
  edition: number
  card: { kind: DispatchKind; startsAt: string; cancelled?: boolean | undefined }
}

type Refused = Extract<
  RefusalCode,
  'NOTICE_CHANGED' | 'NOTICE_CANCELLED' | 'NOTICE_STANDS' | 'ONLY_NOTED' | 'ANSWER_CLOSED'
>

/** Why a reply to an edition cannot be taken now; nothing when it can. One's mind may change until it begins. */
export function replyRefused(
  { edition, card }: Answered,
  reply: { edition: number; answer: Reply },
  now: string,
): Refused | undefined {
  if (reply.edition !== edition) return 'NOTICE_CHANGED'
  if (card.kind === 'rulebook') return reply.answer === 'noted' ? undefined : 'ONLY_NOTED'
  if (card.cancelled) return reply.answer === 'noted' ? undefined : 'NOTICE_CANCELLED'
  if (reply.answer === 'noted') return 'NOTICE_STANDS'
  return card.startsAt <= now ? 'ANSWER_CLOSED' : undefined
}

interface Returned {
  recipient: { kind: 'person' | 'organ' }
  edition: number
  card: Answered['card'] & { returnBy?: string | undefined }
}

type NoReturn = Extract<
  RefusalCode,
  'NOT_AN_ORGAN' | 'NOTICE_CHANGED' | 'NOTICE_CANCELLED' | 'ONLY_NOTED'
>

/** Why an organ's attendance return cannot be taken, or changed, from the organ now. */
export const returnRefused = (
  returned: Returned,
  seen: number,
  now: string,
): NoReturn | 'RETURN_CLOSED' | undefined =>
  noReturn(returned, seen) ??
  ((returned.card.returnBy ?? returned.card.startsAt) <= now ? 'RETURN_CLOSED' : undefined)

/** Why the office cannot enter it: what it was told on the telephone may come after the organ's own time. */
export const entryRefused = (
  returned: Returned,
  seen: number,
  now: string,
): NoReturn | 'RETURN_TOO_LATE' | undefined =>
  noReturn(returned, seen) ?? (returned.card.startsAt <= now ? 'RETURN_TOO_LATE' : undefined)

function noReturn({ recipient, edition, card }: Returned, seen: number): NoReturn | undefined {
  if (recipient.kind === 'person') return 'NOT_AN_ORGAN'
  if (seen !== edition) return 'NOTICE_CHANGED'
  if (card.kind === 'rulebook') return 'ONLY_NOTED'
  return card.cancelled ? 'NOTICE_CANCELLED' : undefined
}
