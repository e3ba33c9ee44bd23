import type { RefusalCode } from '../vocabulary/refusals'

interface Answered<Answer, Leave> {
  /** The edition it is about now. */
  edition: number
  /** 签收, of which edition. */
  confirmed?: { edition: number } | undefined
  answer?: Answer | undefined
  leave?: Leave | undefined
}

/** Whether the edition that holds now is the one that was signed. */
const isSigned = ({ edition, confirmed }: Answered<unknown, unknown>): boolean =>
  confirmed?.edition === edition

/** What was answered to the edition that holds; one to an earlier edition is of the past. */
export const answerHolding = <Answer>(receipt: Answered<Answer, unknown>): Answer | undefined =>
  isSigned(receipt) ? receipt.answer : undefined

/** Leave asked of the edition that holds: a meeting moved to another day is asked for anew. */
export const leaveHolding = <Leave>(receipt: Answered<unknown, Leave>): Leave | undefined =>
  isSigned(receipt) && receipt.answer === 'leave' ? receipt.leave : undefined

/** Who comes for an organ, once it has said so of the edition that holds; until then they are a draft. */
export const attendeesHolding = <Attendee>({
  returnedAt,
  attendees = [],
}: {
  returnedAt?: string | undefined
  attendees?: readonly Attendee[] | undefined
}): readonly Attendee[] => (returnedAt === undefined ? [] : attendees)

interface Edition {
  edition: number
  /** Every recipient of it has a receipt. */
  complete: boolean
}

/**
 * Why a receipt is nothing to act on: its recipient is not called any more, or the next edition, which is just
 * being made out, has not come to it yet.
 */
export function whyNotHeld(
  receipt: { edition: number; removedIn?: number | undefined },
  dispatch: Edition | undefined,
): Extract<RefusalCode, 'NOTICE_NOT_FOUND' | 'NOTICE_UNDER_WAY'> | undefined {
  if (!dispatch || receipt.removedIn !== undefined) return 'NOTICE_NOT_FOUND'
  if (receipt.edition === dispatch.edition) return undefined
  return dispatch.complete ? 'NOTICE_NOT_FOUND' : 'NOTICE_UNDER_WAY'
}
