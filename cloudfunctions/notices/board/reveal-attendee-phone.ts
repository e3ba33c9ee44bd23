import { attendeesHolding } from '@domain/dispatch/holding'
import type { notices as area } from '@domain/operations/notices'
import { receipts } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { opened } from '../../platform/personal-data'

/** Refused of a return that is not the one on the screen: its places may be other people's. */
export const revealAttendeePhone: Handler<typeof area.revealAttendeePhone> = async (
  { receiptId, returnedAt, place, purpose },
  { documents, refuse },
) => {
  const receipt = await documents.get(receipts, receiptId)
  if (!receipt) throw refuse('NOTICE_NOT_FOUND')
  const attendee = attendeesHolding(receipt)[place]
  if (!attendee || receipt.returnedAt !== returnedAt) throw refuse('RETURN_RENEWED')
  const output = { phone: opened(attendee.phone) }
  const note = `${purpose}；${receipt.recipient.name}${attendee.name}`
  return { output, subject: `receipts/${receiptId}`, note }
}
