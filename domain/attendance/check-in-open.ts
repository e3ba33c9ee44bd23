import { dayOf } from '../dates/day'
import { fromShanghai } from '../dates/shanghai-moment'
import type { MeetingStatus } from '../meeting/meeting'
import type { RefusalCode } from '../vocabulary/refusals'
import type { Announced } from './by-day'

/** From midnight in Shanghai on the day the meeting begins: 开放报到. */
export const checkInOpensAt = ({ startsAt }: Announced): string =>
  fromShanghai(`${dayOf(startsAt)}T00:00`) ?? startsAt

/** Why nobody can be checked in now, by code or by list; nothing on the days of a meeting that stands. */
export function checkInRefused(
  status: MeetingStatus,
  announced: Announced | undefined,
  now: string,
):
  | Extract<RefusalCode, 'NOT_NOTICED' | 'MEETING_OVER' | 'CHECK_IN_EARLY' | 'CHECK_IN_CLOSED'>
  | undefined {
  if (status === 'cancelled' || status === 'ended') return 'MEETING_OVER'
  if (status !== 'noticed' || !announced) return 'NOT_NOTICED'
  if (now < checkInOpensAt(announced)) return 'CHECK_IN_EARLY'
  const { startsAt, endsAt = startsAt } = announced
  return dayOf(now) > dayOf(endsAt) ? 'CHECK_IN_CLOSED' : undefined
}
