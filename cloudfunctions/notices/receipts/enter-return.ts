import { entryRefused } from '@domain/dispatch/answering'
import { answerHolding, attendeesHolding } from '@domain/dispatch/holding'
import type { notices as area } from '@domain/operations/notices'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts, signedBy, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { stopAsking } from '../ladder/stop-asking'
import { attendeesOf } from './attendees-of'

/**
 * 代录回执: kept as entered by the office, with why, beside what the organ itself had sent; what the organ sends later
 * in its own time goes before it.
 */
export const enterReturn: Handler<typeof area.enterReturn> = async (input, context) => {
  const { caller, documents, now, refuse, afterwards } = context
  const { receiptId, edition, returnedAt, why } = input
  const receipt = await documents.get(receipts, receiptId)
  if (!receipt) throw refuse('NOTICE_NOT_FOUND')
  if (receipt.removedIn !== undefined) throw refuse('NOT_IN_AUDIENCE')
  const dispatch = await documents.get(dispatches, receipt.dispatchId)
  if (dispatch?.edition !== edition) throw refuse('NOTICE_CHANGED')
  const refused = entryRefused(receipt, edition, now)
  if (refused) throw refuse(refused)
  if (receipt.returnedAt !== returnedAt) throw refuse('RETURN_RENEWED')
  const by = { id: caller.id, name: caller.name }
  const signed =
    answerHolding(receipt) === 'attend'
      ? receipt
      : signedBy(receipt, { edition, at: now, by, via: 'phone' }, { answer: 'attend' })
  const standing = attendeesHolding(receipt)
  await documents.put(receipts, {
    ...signed,
    attendees: attendeesOf(input.attendees, standing, refuse),
    sentByOrgan: sentByOrgan(receipt),
    returnedAt: now,
    returnedBy: by,
    returnedWhy: why,
  })
  afterwards(() => stopAsking(receiptId, now))
  const before = standing.length > 0 ? `（原为${standing.map(({ name }) => name).join('、')}）` : ''
  const many = `${input.attendees.length} 人${before}`
  const note = `${receipt.recipient.name}：代录参会回执 ${many}，${why}`
  return { output: { at: now }, subject: `receipts/${receiptId}`, note }
}

/** The organ's own return of this edition; it stays however often the office enters another. */
function sentByOrgan(receipt: Receipt): Receipt['sentByOrgan'] {
  const { returnedAt: at, returnedBy: by, returnedWhy: why, attendees = [] } = receipt
  return at && by && why === undefined ? { at, by, attendees } : receipt.sentByOrgan
}
