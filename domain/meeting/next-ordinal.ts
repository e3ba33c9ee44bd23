import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { MeetingStatus } from './meeting'

export interface Numbered {
  kind: MeetingKind
  term: number
  ordinal: number
  status: MeetingStatus
}

/** The 届 and 次 to offer for a new meeting: one above the last of its kind; a cancelled one gives its number back. */
export function suggestNext(
  kind: MeetingKind,
  earlier: readonly Numbered[],
  currentTerm: number,
): { term: number; ordinal: number } {
  const taken = earlier
    .filter((one) => one.kind === kind && one.term === currentTerm && one.status !== 'cancelled')
    .map(({ ordinal }) => ordinal)
  return { term: currentTerm, ordinal: Math.max(0, ...taken) + 1 }
}
