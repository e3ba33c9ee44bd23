import { replyRefused, type Reply } from '@domain/dispatch/answering'
import { leaveHolding } from '@domain/dispatch/holding'
import type { notices as area } from '@domain/operations/notices'
import { receipts, withState, type Receipt } from '../../platform/dispatch/receipt-store'
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
  await documents.put(
    receipts,
    withState({ ...receipt, confirmed, ...replied(answer, reason, receipt, now) }),
  )
  afterwards(() => stopAsking(receiptId, now))
  const { name } = receipt.recipient
  const note = `${said[answer]}${acting === 'agent' ? `（代${name}签收）` : ''}`
  return { output: { at: now }, subject: `receipts/${receiptId}`, note }
}

const said: Record<Reply, string> = { attend: '参加', leave: '请假', noted: '知悉' }

/** Asking again for the same reason, within the edition, leaves standing what was decided on it. */
function replied(
  answer: Reply,
  reason: string,
  receipt: Receipt,
  now: string,
): Pick<Receipt, 'answer' | 'leave'> {
  if (answer === 'noted') return { answer: undefined, leave: undefined }
  if (answer === 'attend') return { answer, leave: undefined }
  const leave = leaveHolding(receipt)
  return {
    answer,
    leave: leave?.reason === reason ? leave : { reason, state: 'pending', askedAt: now },
  }
}
