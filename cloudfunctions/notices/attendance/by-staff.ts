import { checkedInBy, onDay } from '@domain/attendance/by-day'
import { isLate } from '@domain/attendance/presence'
import { dayOf } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import type { RefusalDetails } from '@domain/operations/answer'
import type { notices as area } from '@domain/operations/notices'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import type { Refusal } from '../../platform/refusal'
import { meetings } from '../meetings/meeting-store'
import { checkInMustBeOpen, type CheckInRefused } from './check-in-gate'

interface Acting {
  documents: Documents
  now: string
  refuse(code: 'NOT_CALLED' | CheckInRefused, details?: RefusalDetails): Refusal
}

/** 按名单报到. */
export const checkInByStaff: Handler<typeof area.checkInByStaff> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const receipt = await called(context, input.receiptId)
  const day = dayOf(now)
  if (onDay(receipt, day).checkedIn) throw refuse('CHECK_IN_STATE')
  const late = isLate(now, receipt.startsAt)
  const by = { id: caller.id, name: caller.name }
  const entered = { day, at: now, by, late }
  await documents.put(receipts, { ...receipt, ...checkedInBy(receipt, entered) })
  return { output: { receiptId: receipt._id, late }, ...about(receipt, '按名单报到') }
}

/** 撤销报到: what was entered stays on the receipt, as undone. */
export const undoCheckIn: Handler<typeof area.undoCheckIn> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const receipt = await called(context, input.receiptId)
  const { checkedIn } = onDay(receipt, dayOf(now))
  if (!checkedIn) throw refuse('CHECK_IN_STATE')
  const undone = {
    checkedInAt: checkedIn.at,
    at: now,
    by: { id: caller.id, name: caller.name },
    reason: input.reason,
  }
  await documents.put(receipts, {
    ...receipt,
    checkedIn: undefined,
    leftAt: undefined,
    checkInsUndone: [...(receipt.checkInsUndone ?? []), undone],
  })
  const note = `撤销 ${dateAndTime(undone.checkedInAt)} 的报到：${input.reason}`
  return { output: { receiptId: receipt._id }, ...about(receipt, note) }
}

export const recordLeaving: Handler<typeof area.recordLeaving> = async (input, context) => {
  const { documents, now, refuse } = context
  const receipt = await called(context, input.receiptId)
  const { checkedIn, leftAt } = onDay(receipt, dayOf(now))
  const hasLeft = leftAt !== undefined
  if (!checkedIn || hasLeft === input.left) throw refuse('CHECK_IN_STATE')
  await documents.put(receipts, { ...receipt, leftAt: input.left ? now : undefined })
  const note = input.left ? '早退' : '回到会场'
  return { output: { receiptId: receipt._id }, ...about(receipt, note) }
}

/** On the days of the meeting, as with the code, and for today: afterwards the list is what it was. */
async function called(context: Acting, id: string): Promise<Receipt> {
  const { documents, refuse } = context
  const receipt = await documents.get(receipts, id)
  if (!receipt || receipt.removedIn !== undefined) throw refuse('NOT_CALLED')
  const dispatch = await documents.get(dispatches, receipt.dispatchId)
  const meeting = dispatch?.meetingId && (await documents.get(meetings, dispatch.meetingId))
  if (!meeting) throw refuse('NOT_CALLED')
  await checkInMustBeOpen(meeting, context)
  return receipt
}

const about = ({ _id, recipient }: Receipt, note: string) => ({
  subject: `receipts/${_id}`,
  note: `${recipient.name}：${note}`,
})
