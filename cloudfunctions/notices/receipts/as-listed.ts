import { answerHolding, leaveHolding } from '@domain/dispatch/holding'
import type { Mine } from './my-receipts'

/** A receipt as its recipient's list shows it. */
export function asListed({ receipt, acting }: Mine) {
  const { _id: receiptId, dispatchId, card, edition, recipient, state, confirmed } = receipt
  const signed = state === 'signed'
  return {
    ...card,
    receiptId,
    dispatchId,
    edition,
    cancelled: card.cancelled ?? false,
    recipient: { kind: recipient.kind, name: recipient.name },
    as: recipient.as,
    acting,
    state,
    changedSinceSigned: confirmed !== undefined && !signed,
    answer: answerHolding(receipt),
    leave: leaveHolding(receipt)?.state,
    returnSent: receipt.returnedAt !== undefined,
    removed: receipt.removedIn !== undefined,
  }
}
