import { returnRefused } from '@domain/dispatch/answering'
import { answerHolding } from '@domain/dispatch/holding'
import type { notices as area } from '@domain/operations/notices'
import { office } from '@domain/vocabulary/office'
import { receipts, signedBy } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { stopAsking } from '../ladder/stop-asking'
import { attendeesOf } from './attendees-of'
import { ownReceipt } from './my-receipts'

export const saveReturn: Handler<typeof area.saveReturn> = async (input, context) => {
  const { caller, documents, now, refuse, afterwards } = context
  const { receiptId, edition, returnedAt } = input
  const { receipt, acting } = await ownReceipt(receiptId, context)
  const refused = returnRefused(receipt, edition, now)
  if (refused)
    throw refuse(refused, refused === 'RETURN_CLOSED' ? { call: `电话 ${office.phone}。` } : {})
  if (receipt.returnedAt !== returnedAt) throw refuse('RETURN_RENEWED')
  const by = { id: caller.id, name: caller.name }
  // Who names those that come has the notice, and says that the organ comes.
  const signed =
    answerHolding(receipt) === 'attend'
      ? receipt
      : signedBy(receipt, { edition, at: now, by, via: acting }, { answer: 'attend' })
  await documents.put(receipts, {
    ...signed,
    attendees: attendeesOf(input.attendees, [], refuse),
    returnedAt: now,
    returnedBy: by,
    returnedWhy: undefined,
    sentByOrgan: undefined,
  })
  afterwards(() => stopAsking(receiptId, now))
  const note = `参会回执 ${input.attendees.length} 人`
  return { output: { at: now }, subject: `receipts/${receiptId}`, note }
}
