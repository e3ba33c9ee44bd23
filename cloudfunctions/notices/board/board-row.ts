import { openedAt, signedBefore } from '@domain/dispatch/history'
import { answerHolding, attendeesHolding, leaveHolding } from '@domain/dispatch/holding'
import { outcomeText } from '@domain/push/outcome-text'
import type { BoardReceipt } from '../../platform/dispatch/board-query'

/** One recipient on the board; what is not of the edition that holds now is left out. */
export function boardRow(receipt: BoardReceipt) {
  const { _id, edition, recipient, state, push, confirmed, caller, calls } = receipt
  const { returnedAt: at, returnedBy: by, returnedWhy: why, sentByOrgan } = receipt
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
    readAt: openedAt(receipt),
    signedBefore: signedBefore(receipt),
    confirmed,
    answer: answerHolding(receipt),
    leave: leaveHolding(receipt),
    returned:
      at && by ? { at, by, why, insteadOf: sentByOrgan && namesOf(sentByOrgan) } : undefined,
    attendees: attendeesHolding(receipt).map(({ name, title, phoneMasked: phone, plate }) => ({
      name,
      title,
      phone,
      plate,
    })),
    caller,
    calls: [...(calls ?? [])],
  }
}

const namesOf = ({ at, by, attendees }: NonNullable<BoardReceipt['sentByOrgan']>) => ({
  at,
  by,
  names: attendees.map(({ name }) => name),
})
