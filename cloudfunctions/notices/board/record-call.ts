import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { answerLabels, receiptState } from '@domain/dispatch/receipt-state'
import { replied } from '@domain/dispatch/replied'
import type { notices as area } from '@domain/operations/notices'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts, signedBy, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { stopAsking } from '../ladder/stop-asking'

/** Whoever signed may say otherwise on the telephone until it begins; what they signed before stays in the record. */
export const recordCall: Handler<typeof area.recordCall> = async (input, context) => {
  const { caller, documents, now, refuse, afterwards } = context
  const { receiptId, edition, signedAt, outcome, said, answer, reason } = input
  const receipt = await documents.get(receipts, receiptId)
  if (!receipt) throw refuse('NOTICE_NOT_FOUND')
  if (receipt.removedIn !== undefined) throw refuse('NOT_IN_AUDIENCE')
  // A call tells of the edition the clerk had before them, and signs no other.
  const dispatch = await documents.get(dispatches, receipt.dispatchId)
  if (edition !== receipt.edition || edition !== dispatch?.edition) throw refuse('NOTICE_CHANGED')
  const { card, recipient } = receipt
  const isSigned = receiptState(receipt) === 'signed'
  // What was signed since is not written over unseen; where signing is all that is asked nothing is left to say.
  if (signedAt !== (isSigned ? receipt.confirmed?.at : undefined)) throw refuse('SIGNED_MEANWHILE')
  if (isSigned && isOnlyNoted(card)) throw refuse('SIGNED_MEANWHILE')
  const by = { id: caller.id, name: caller.name }
  const call = { at: now, by, outcome, said, edition }
  const called: Receipt = { ...receipt, calls: [...(receipt.calls ?? []), call] }
  if (outcome === 'other' && !said) throw refuse('CALL_EMPTY')
  // After it began nothing is signed and no leave is asked any more; what was said is kept as 其他.
  if (outcome === 'confirmed' && !isOnlyNoted(card) && card.startsAt <= now)
    throw refuse('ANSWER_CLOSED')
  const reply = outcome === 'confirmed' ? replyOf(receipt) : undefined
  // Who says the same again has signed already, by their own hand perhaps.
  const isSame = isSigned && reply?.answer === receipt.answer && reply?.leave === receipt.leave
  const signs = reply && !isSame
  const confirmation = { edition, at: now, by, via: 'phone' as const }
  const next = signs ? signedBy(called, confirmation, reply) : called
  await documents.put(receipts, next)
  if (signs) afterwards(() => stopAsking(receiptId, now))
  const changed = signs && isSigned ? reply.answer : undefined
  const note = `电话${changed ? `改答复为${answerLabels[changed]}` : ''}：${recipient.name}`
  return { output: { id: receiptId, state: next.state }, subject: `receipts/${receiptId}`, note }

  function replyOf(before: Receipt): Pick<Receipt, 'answer' | 'leave'> {
    // Of a meeting that is off, and of a book, nobody is asked whether they come.
    if (isOnlyNoted(card)) return {}
    if (!answer) throw refuse('ANSWER_MISSING')
    if (answer === 'leave' && !reason) throw refuse('LEAVE_REASON_MISSING')
    return replied(before, answer, reason, now)
  }
}
