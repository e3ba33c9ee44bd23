import { replyRefused, type Reply } from '@domain/dispatch/answering'
import { replied } from '@domain/dispatch/replied'
import type { notices as area } from '@domain/operations/notices'
import { receipts, signedBy } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { stopAsking } from '../ladder/stop-asking'
import { ownReceipt } from './my-receipts'

export const answerNotice: Handler<typeof area.answerNotice> = async (input, context) => {
  const { caller, documents, now, refuse, afterwards } = context
  const { receiptId, edition, answer, reason = '' } = input
  const { receipt, acting } = await ownReceipt(receiptId, context)
  const refused = replyRefused(receipt, input, now)
  if (refused) throw refuse(refused)
  const by = { id: caller.id, name: caller.name }
  const confirmed = { edition, at: now, by, via: acting }
  await documents.put(receipts, signedBy(receipt, confirmed, replied(receipt, answer, reason, now)))
  afterwards(() => stopAsking(receiptId, now))
  const { name } = receipt.recipient
  const note = `${said[answer]}${acting === 'agent' ? `（代${name}签收）` : ''}`
  return { output: { at: now }, subject: `receipts/${receiptId}`, note }
}

const said: Record<Reply, string> = { attend: '参加', leave: '请假', noted: '知悉' }
