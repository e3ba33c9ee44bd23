import { sitting } from '@domain/attendance/by-day'
import { checkInOpensAt, checkInRefused } from '@domain/attendance/check-in-open'
import { cardDay } from '@domain/dates/meeting-time'
import type { RefusalDetails } from '@domain/operations/answer'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import type { Meeting } from '../meetings/meeting-store'

export type CheckInRefused = NonNullable<ReturnType<typeof checkInRefused>>

interface Asking {
  documents: Documents
  now: string
  refuse(code: CheckInRefused, details?: RefusalDetails): Refusal
}

/** Throws while nobody can be checked in; what was announced counts, and once begun how long it runs on. */
export async function checkInMustBeOpen(
  meeting: Meeting,
  { documents, now, refuse }: Asking,
): Promise<void> {
  const { status, noticeId } = meeting
  const card = noticeId ? (await documents.get(dispatches, noticeId))?.card : undefined
  const refused = checkInRefused(status, card && sitting(card, meeting, now), now)
  if (!refused) return
  const early = refused === 'CHECK_IN_EARLY' && card
  throw refuse(refused, early ? { opens: `${cardDay(checkInOpensAt(card))}零时开始报到` } : {})
}
