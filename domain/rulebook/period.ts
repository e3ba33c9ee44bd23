import { dayOf } from '../dates/day'
import type { OpinionPeriod } from './edition'

/** Whether opinions are taken at the moment: through the whole of its last day, unless it was closed before. */
export const isOpen = (period: OpinionPeriod | undefined, now: string): boolean =>
  period !== undefined && !period.closed && dayOf(now) <= period.closesOn
