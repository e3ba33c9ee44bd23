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

/** Throws while nobody can be checked in; what was announced counts, not what the desk is still writing. */
export async function checkInMustBeOpen(
  { status, noticeId }: Meeting,
  { documents, now, refuse }: Asking,
): Promise<void> {
  const card = noticeId ? (await documents.get(dispatches, noticeId))?.card : undefined
  const refused = checkInRefused(status, card, now)
  if (!refused) return
  const early = refused === 'CHECK_IN_EARLY' && card
  throw refuse(refused, early ? { opens: `${cardDay(checkInOpensAt(card))}零时开始报到` } : {})
}
