import { onDay, sitting, sittingDay, sittingDays } from '@domain/attendance/by-day'
import { isInRoom, presenceOf } from '@domain/attendance/presence'
import { dayOf } from '@domain/dates/day'
import { answerHolding, leaveHolding } from '@domain/dispatch/holding'
import { attendanceCounts, votesNeeded } from '@domain/meeting/quorum'
import type { notices as area } from '@domain/operations/notices'
import { findAll, where } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import type { Refusal } from '../../platform/refusal'
import { meetings, type Meeting } from '../meetings/meeting-store'

export const attendanceBoard: Handler<typeof area.attendanceBoard> = async (input, context) => {
  const { meeting, called, notCalled, complete, day, days } = await whoAreCalled(input, context)
  const { title, kind, startsAt, venue } = meeting
  const counts = countsOf(meeting, called, notCalled)
  return {
    day,
    days,
    meeting: { title, kind, startsAt, venue },
    complete,
    // Of a part of the members it would be too few.
    counts: { ...counts, reached: complete && counts.reached },
    rows: called.map(row),
  }
}

interface Asking {
  documents: Documents
  now: string
  refuse(code: 'MEETING_NOT_FOUND' | 'NOT_NOTICED' | 'NOTICE_UNDER_WAY'): Refusal
}

/**
 * Everybody who has a receipt of the edition that holds, as they stood on a day of sitting (the one asked for, or
 * today's), and whether that is everybody called.
 */
export async function whoAreCalled(
  { meetingId, day: wanted }: { meetingId: string; day?: string | undefined },
  { documents, now, refuse }: Asking,
): Promise<{
  meeting: Meeting
  day: string
  /** Those that have come. */
  days: string[]
  called: Receipt[]
  notCalled: number | undefined
  complete: boolean
}> {
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const dispatch = meeting.noticeId && (await documents.get(dispatches, meeting.noticeId))
  if (!dispatch) throw refuse('NOT_NOTICED')
  const { _id: dispatchId, card, edition, notCalled, complete } = dispatch
  const holding = { dispatchId, edition, removedIn: where.exists(false) }
  const called = await findAll(receipts, 'key', holding)
  if (called.length === 0) throw refuse(complete ? 'NOT_NOTICED' : 'NOTICE_UNDER_WAY')
  const held = sitting(card, meeting, now)
  const days = sittingDays(held, now)
  const day = days.find((one) => one === wanted) ?? sittingDay(held, now)
  return {
    meeting,
    day,
    days,
    called: called.map((receipt) => asOnDay(receipt, day)),
    notCalled,
    complete,
  }
}

/** With what was entered for one day. */
const asOnDay = (receipt: Receipt, day: string): Receipt => {
  const { checkedIn, leftAt } = onDay(receipt, day)
  const checkInsUndone = receipt.checkInsUndone?.filter((one) => dayOf(one.checkedInAt) === day)
  return { ...receipt, checkedIn, leftAt, checkInsUndone }
}

/** 实到 are those in the room: who left early is neither there, nor on leave, nor missing. */
export function countsOf(
  { kind }: Pick<Meeting, 'kind'>,
  called: readonly Receipt[],
  notCalled: number | undefined,
) {
  const counts = attendanceCounts(
    kind,
    called.map((receipt) => ({
      as: receipt.recipient.as,
      leave: receipt.leftAt ? undefined : leaveHolding(receipt)?.state,
      present: isInRoom(receipt),
    })),
    notCalled,
  )
  const members = called.filter(({ recipient }) => recipient.as === 'member')
  const left = members.filter((receipt) => presenceIn(receipt) === 'left').length
  return {
    ...counts,
    missing: counts.missing - left,
    late: members.filter(({ checkedIn }) => checkedIn?.late).length,
    left,
    votes: votesNeeded(counts.members),
  }
}

export function presenceIn(receipt: Receipt) {
  const { checkedIn, leftAt } = receipt
  return presenceOf({ checkedIn, leftAt, leave: leaveHolding(receipt)?.state })
}

/** Who entered it: 扫码, or the name of staff. */
export const enteredBy = (by: NonNullable<Receipt['checkedIn']>['by']): string =>
  by === 'code' ? '扫码' : by.name

export const unitIn = ({ recipient }: Receipt): string =>
  recipient.kind === 'organ' ? '单位' : (recipient.unit ?? recipient.title ?? '')

function row(receipt: Receipt) {
  const { _id: receiptId, recipient, checkedIn, leftAt } = receipt
  return {
    receiptId,
    name: recipient.name,
    unit: unitIn(receipt),
    as: recipient.as,
    isOrgan: recipient.kind === 'organ',
    answer: answerHolding(receipt),
    leave: leaveHolding(receipt)?.state,
    presence: presenceIn(receipt),
    checkedIn: checkedIn && { at: checkedIn.at, late: checkedIn.late, by: enteredBy(checkedIn.by) },
    leftAt,
  }
}
