import { returnRefused } from '@domain/dispatch/answering'
import { answerHolding } from '@domain/dispatch/holding'
import type { notices as area } from '@domain/operations/notices'
import { maskedPhone, mobileNumber } from '@domain/roster/phone'
import { office } from '@domain/vocabulary/office'
import { receipts, withState, type Attendee } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { sealed } from '../../platform/personal-data'
import { stopAsking } from '../ladder/stop-asking'
import { ownReceipt } from './my-receipts'

export const saveReturn: Handler<typeof area.saveReturn> = async (input, context) => {
  const { caller, documents, now, refuse, afterwards } = context
  const { receiptId, edition } = input
  const { receipt, acting } = await ownReceipt(receiptId, context)
  const refused = returnRefused(receipt, edition, now)
  if (refused)
    throw refuse(refused, refused === 'RETURN_CLOSED' ? { call: `电话 ${office.phone}。` } : {})
  const by = { id: caller.id, name: caller.name }
  const signed = answerHolding(receipt) === 'attend'
  await documents.put(
    receipts,
    withState({
      ...receipt,
      // Who names those that come has the notice, and says that the organ comes.
      ...(!signed && {
        confirmed: { edition, at: now, by, via: acting },
        answer: 'attend' as const,
        leave: undefined,
      }),
      attendees: input.attendees.map(kept),
      returnedAt: now,
      returnedBy: by,
    }),
  )
  afterwards(() => stopAsking(receiptId, now))
  const note = `参会回执 ${input.attendees.length} 人`
  return { output: { at: now }, subject: `receipts/${receiptId}`, note }

  function kept(attendee: (typeof input.attendees)[number], place: number): Attendee {
    const phone = mobileNumber(attendee.phone)
    if (!phone)
      throw refuse('PHONE_INVALID', { [`attendees.${place}.phone`]: '请填写 11 位手机号码' })
    return { ...attendee, phone: sealed(phone), phoneMasked: maskedPhone(phone) }
  }
}
