import { endOfDay } from '@domain/dates/add-days'
import { someNames } from '@domain/dispatch/some-names'
import { comesSooner } from '@domain/meeting-clock/comes-sooner'
import { judged } from '@domain/meeting-clock/judged'
import type { NoticeSettings } from '../../platform/notice-settings'
import type { Notice } from './notice-store'

/**
 * How a notice stands to its lawful time, issued at this moment. A change or cancellation must go out at once and
 * is not held to it; but a change that brings the meeting forward, or calls members whom nobody called before, has
 * to be as early as a first notice.
 */
export function clockOf(
  notice: Pick<
    Notice,
    'kind' | 'content' | 'change' | 'rule' | 'latestDay' | 'issuedAt' | 'underClock'
  >,
  settings: NoticeSettings,
  at: string,
  /** When the meeting was to be, by the edition before. */
  before: string | undefined,
  /** Members whom the edition before did not call. */
  first: readonly { name: string }[],
) {
  const { content, change } = notice
  const sooner = before === undefined || comesSooner(content.startsAt, before)
  const callsAnew = sooner || first.length > 0
  const binds = notice.issuedAt ? notice.underClock === true : change !== 'cancelled' && callsAnew
  const { latestDay, late, daysToSpare, basis } = judged({ ...notice, issuedAt: at }, settings)
  return {
    latestDay,
    latestMoment: endOfDay(latestDay),
    binds,
    firstCalled: someNames(first),
    late: binds && late,
    basis,
    daysToSpare,
    asOf: at,
  }
}
