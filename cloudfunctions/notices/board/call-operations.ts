import type { notices as area } from '@domain/operations/notices'
import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { receiptState } from '@domain/dispatch/receipt-state'
import { updateWhere, where } from '../../platform/database'
import { receiptsToCall } from '../../platform/dispatch/board-query'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts, signedBy, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { whoHold } from '../../platform/roster'
import { stopAsking } from '../ladder/stop-asking'
import { unsignedOf } from '../ladder/unsigned'
import { boardRow } from './board-row'

export const listCallers: Handler<typeof area.listCallers> = async (_, { now }) => ({
  callers: await staff(now),
})

/** Outside the transaction, for there may be thousands; whoever has just signed is left out. */
export const assignCaller: Handler<typeof area.assignCaller> = async (input, context) => {
  const { documents, now, refuse, once } = context
  const { id, receiptIds, callerId } = input
  const dispatch = await documents.get(dispatches, id)
  if (!dispatch) throw refuse('NOTICE_NOT_FOUND')
  const done = await once(async () => {
    const caller = (await staff(now)).find((one) => one.id === callerId)
    if (!caller) return undefined
    const them = { ...unsignedOf(dispatch), ...(receiptIds && { _id: where.in([...receiptIds]) }) }
    return { caller, assigned: await updateWhere(receipts, them, { caller: where.set(caller) }) }
  })
  if (!done) throw refuse('CALLER_NOT_STAFF')
  const { caller, assigned } = done
  const note = `由${caller.name}打电话，${assigned} 个`
  return { output: { assigned }, subject: `dispatches/${id}`, note }
}

export const recordCall: Handler<typeof area.recordCall> = async (input, context) => {
  const { caller, documents, now, refuse, afterwards } = context
  const { receiptId, edition, outcome, said, answer, reason } = input
  const receipt = await documents.get(receipts, receiptId)
  if (!receipt) throw refuse('NOTICE_NOT_FOUND')
  if (receipt.removedIn !== undefined) throw refuse('NOT_IN_AUDIENCE')
  // A call tells of the edition the clerk had before them, and signs no other.
  const dispatch = await documents.get(dispatches, receipt.dispatchId)
  if (edition !== receipt.edition || edition !== dispatch?.edition) throw refuse('NOTICE_CHANGED')
  if (receiptState(receipt) === 'signed') throw refuse('SIGNED_MEANWHILE')
  const by = { id: caller.id, name: caller.name }
  const call = { at: now, by, outcome, said, edition }
  const called: Receipt = { ...receipt, calls: [...(receipt.calls ?? []), call] }
  if (outcome === 'other' && !said) throw refuse('CALL_EMPTY')
  // After it began nothing is signed and no leave is asked any more; what was said is kept as 其他.
  const { card } = receipt
  if (outcome === 'confirmed' && !isOnlyNoted(card) && card.startsAt <= now)
    throw refuse('ANSWER_CLOSED')
  const next = outcome === 'confirmed' ? confirmed() : called
  await documents.put(receipts, next)
  if (outcome === 'confirmed') afterwards(() => stopAsking(receiptId, now))
  const note = `电话：${receipt.recipient.name}`
  return { output: { id: receiptId, state: next.state }, subject: `receipts/${receiptId}`, note }

  function confirmed(): Receipt {
    const confirmation = { edition, at: now, by, via: 'phone' as const }
    const signed = (said: Pick<Receipt, 'answer' | 'leave'>) => signedBy(called, confirmation, said)
    // Of a meeting that is off, and of a book, nobody is asked whether they come.
    if (isOnlyNoted(card)) return signed({})
    if (!answer) throw refuse('ANSWER_MISSING')
    if (answer === 'attend') return signed({ answer })
    if (!reason) throw refuse('LEAVE_REASON_MISSING')
    return signed({ answer, leave: { reason, state: 'pending', askedAt: now } })
  }
}

export const myCalls: Handler<typeof area.myCalls> = async (_, { caller, now }) => ({
  rows: (await receiptsToCall(caller.id, now)).map((receipt) => ({
    ...boardRow(receipt),
    dispatchId: receipt.dispatchId,
    title: receipt.card.meetingTitle,
    startsAt: receipt.startsAt,
    onlyNoted: isOnlyNoted(receipt.card),
    returnBy: receipt.card.returnBy,
  })),
})

const staff = async (now: string) =>
  (await whoHold(['office'], now)).map(({ person }) => ({ id: person._id, name: person.name }))
