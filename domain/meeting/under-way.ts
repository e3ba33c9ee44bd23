import type { MeetingStatus } from './meeting'

interface OnTheDesk {
  status: MeetingStatus
  startsAt?: string | undefined
  /** While a notice, or a changed one, has still to go out in lawful time: the last moment for it, UTC. */
  latestMoment?: string | undefined
  issuedAt?: string | undefined
}

/**
 * What the desk has to see to, what runs out first at the head: notices still to go out by their latest lawful
 * moment, then meetings that were held and not closed, then those whose notice is out, by their day.
 */
export function underWay<M extends OnTheDesk>(meetings: readonly M[], now: string): M[] {
  return meetings
    .filter(({ status, startsAt }) => startsAt && (status === 'preparing' || status === 'noticed'))
    .map((meeting) => ({ meeting, place: placeOf(meeting, now) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ meeting }) => meeting)
}

function placeOf({ startsAt = '', latestMoment, issuedAt }: OnTheDesk, now: string): string {
  if (startsAt <= now) return `1 ${startsAt}`
  return issuedAt && !latestMoment ? `2 ${startsAt}` : `0 ${latestMoment ?? startsAt}`
}
