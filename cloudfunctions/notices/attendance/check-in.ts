import { checkedInBy, onDay } from '@domain/attendance/by-day'
import { isLate } from '@domain/attendance/presence'
import { dayOf } from '@domain/dates/day'
import { isKeptAway, isOwn } from '@domain/dispatch/acting'
import type { notices as area } from '@domain/operations/notices'
import type { Member } from '../../platform/caller'
import { receiptId, receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import { meetings } from '../meetings/meeting-store'
import { checkInMustBeOpen } from './check-in-gate'
import { meetingOfCode } from './code-proof'

/** For today. Scanned twice, it stays as it was; scanned after having left, one is back. */
export const checkIn: Handler<typeof area.checkIn> = async ({ code }, context) => {
  const { caller, documents, now, refuse } = context
  const meetingId = meetingOfCode(code, now)
  const meeting = meetingId && (await documents.get(meetings, meetingId))
  if (!meeting) throw refuse('CHECK_IN_CODE_OLD')
  await checkInMustBeOpen(meeting, context)
  const mine = await ownReceipts(documents, meeting.noticeId ?? '', caller)
  if (mine.length === 0) throw refuse('NOT_CALLED')

  const rows = []
  for (const receipt of mine) {
    const day = dayOf(now)
    const before = onDay(receipt, day)
    const entered = before.checkedIn ?? {
      day,
      at: now,
      late: isLate(now, receipt.startsAt),
      by: 'code' as const,
    }
    if (!before.checkedIn || before.leftAt)
      await documents.put(receipts, { ...receipt, ...checkedInBy(receipt, entered) })
    const { name, as } = receipt.recipient
    rows.push({ name, as, at: entered.at, late: entered.late })
  }
  const { title, startsAt, venue } = mine[0]?.card ?? { title: '', startsAt: now, venue: '' }
  return {
    output: { meeting: { title: mine[0]?.card.meetingTitle ?? title, startsAt, venue }, rows },
    subject: `meetings/${meeting._id}`,
    note: '扫码报到',
  }
}

/** The caller's own, and those of organs they hold an appointment in and are not kept away from here. */
async function ownReceipts(
  documents: Documents,
  dispatchId: string,
  caller: Member,
): Promise<Receipt[]> {
  const { id: personId, inForce } = caller
  const organIds = new Set(inForce.flatMap(({ organId }) => (organId ? [organId] : [])))
  const ids = [
    receiptId(dispatchId, { kind: 'person', personId }),
    ...[...organIds].map((organId) => receiptId(dispatchId, { kind: 'organ', organId })),
  ]
  const found: Receipt[] = []
  for (const id of ids) {
    const receipt = await documents.get(receipts, id)
    if (receipt && receipt.removedIn === undefined && isFor(receipt)) found.push(receipt)
  }
  return found

  // Nobody checks in for another person.
  function isFor({ recipient }: Receipt): boolean {
    return recipient.kind === 'person' ? isOwn(recipient, caller) : !isKeptAway(recipient, personId)
  }
}
