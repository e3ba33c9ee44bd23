import type { notices as area } from '@domain/operations/notices'
import { receipts, withState } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { ownReceipt } from './my-receipts'

/** The first opening is kept for ever. That an agent opened it does not mean the recipient has read it. */
export const recordOpening: Handler<typeof area.recordOpening> = async (
  { receiptId, edition },
  context,
) => {
  const { documents, now } = context
  const { receipt, acting } = await ownReceipt(receiptId, context)
  const counts = acting === 'self' && edition === receipt.edition
  const news = counts && receipt.readEdition !== edition
  const readAt = receipt.readAt ?? (counts ? now : undefined)
  if (news) await documents.put(receipts, withState({ ...receipt, readAt, readEdition: edition }))
  return { output: { readAt }, subject: `receipts/${receiptId}`, note: `第${edition}版` }
}
