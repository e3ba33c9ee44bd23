import type { StepName } from '@domain/dispatch/ladder'
import type { PushOccasion } from '@domain/dispatch/push-text'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import type { NewPush } from '../../platform/outbox'
import { pushOf } from './push-of'

type Addressee = Pick<Receipt, '_id' | 'recipient'>

/** Asks for a signature: one push for each person of each receipt, for an organ all its liaison officers. */
export function noticePushes(
  dispatch: Dispatch,
  receipts: readonly Addressee[],
  step: StepName | `remind ${string}`,
  dueAt: string,
): NewPush[] {
  const { edition, card } = dispatch
  const channel = step === 'sms' ? ('sms' as const) : ('wechat' as const)
  return receipts.flatMap((receipt) =>
    pushesTo(receipt, dispatch, occasion(), { step: `${edition} ${step}`, dueAt, channel }),
  )

  function occasion(): PushOccasion {
    // Whoever reads only this one must not take the meeting for one that takes place.
    if (step !== 'push') return card.cancelled ? 'cancelledStill' : 'reminder'
    if (card.cancelled) return 'cancelled'
    return edition > 1 ? 'changed' : 'notice'
  }
}

/**
 * Tells whoever is not in the audience any more. Named for the edition they had, so that they are told once though
 * the next edition comes before this one is through with it.
 */
export const droppedPushes = (
  dispatch: Dispatch,
  receipts: readonly (Addressee & Pick<Receipt, 'edition'>)[],
  dueAt: string,
): NewPush[] =>
  receipts.flatMap((receipt) =>
    pushesTo(receipt, dispatch, 'dropped', {
      step: `dropped ${receipt.edition}`,
      dueAt,
      lasting: true,
    }),
  )

function pushesTo(
  { _id: receiptId, recipient }: Addressee,
  dispatch: Dispatch,
  occasion: PushOccasion,
  rest: Pick<NewPush, 'step' | 'dueAt' | 'channel' | 'lasting'>,
): NewPush[] {
  const { _id, edition, card } = dispatch
  const push = pushOf(dispatch, occasion)
  const people = recipient.kind === 'person' ? [recipient.personId] : recipient.people
  return people.map((personId) => ({
    personId,
    ...push,
    page: `packages/notices/notice/index?id=${_id}`,
    subject: `dispatches/${_id}`,
    receiptId,
    edition,
    until: card.startsAt,
    ...rest,
  }))
}
