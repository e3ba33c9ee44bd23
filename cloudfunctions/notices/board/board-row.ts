import { answerHolding, leaveHolding } from '@domain/dispatch/holding'
import { outcomeText } from '@domain/push/outcome-text'
import type { BoardReceipt } from '../../platform/dispatch/board-query'

/** One recipient on the board; what is not of the edition that holds now is left out. */
export function boardRow(receipt: BoardReceipt) {
  const { _id, edition, recipient, state, push, readAt, confirmed, caller, calls } = receipt
  const ids = recipient.kind === 'person' ? [recipient.personId] : recipient.people
  return {
    id: _id,
    kind: recipient.kind,
    name: recipient.name,
    unit: recipient.kind === 'person' ? (recipient.unit ?? recipient.title ?? '') : '联络员',
    as: recipient.as,
    edition,
    state,
    persons: receipt.persons
      .filter((person) => ids.includes(person._id))
      .map(({ _id: id, name, phoneMasked, openid }) => ({
        id,
        name,
        phone: phoneMasked,
        enrolled: openid !== undefined,
      })),
    push: push && {
      text: outcomeText(push),
      at: push.at,
      failed: push.state === 'declined' || push.state === 'unknown',
    },
    readAt,
    confirmed,
    answer: answerHolding(receipt),
    leave: leaveHolding(receipt),
    caller,
    calls: [...(calls ?? [])],
  }
}
