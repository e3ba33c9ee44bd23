import { withOpening } from '@domain/dispatch/history'
import type { notices as area } from '@domain/operations/notices'
import { receipts, withState } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { ownReceipt } from './my-receipts'

/** Everybody's first opening of every edition is kept for good. That an agent opened it does not mean the recipient has read it. */
export const recordOpening: Handler<typeof area.recordOpening> = async (
  { receiptId, edition },
  context,
) => {
  const { caller, documents, now } = context
  const { receipt, acting } = await ownReceipt(receiptId, context)
  const counts = acting === 'self' && edition === receipt.edition
  const by = { id: caller.id, name: caller.name }
  const opening = { edition, at: now, by, via: acting, of: receipt.recipient.name }
  const { openings: before = [] } = receipt
  const openings = edition === receipt.edition ? withOpening(before, opening) : before
  if (openings !== before) {
    const opened = { ...receipt, openings }
    await documents.put(receipts, counts ? withState({ ...opened, readEdition: edition }) : opened)
  }
  const readAt = openings.find(({ via }) => via === 'self')?.at
  return { output: { readAt }, subject: `receipts/${receiptId}`, note: `第${edition}版` }
}
