import { dayOf } from '../dates/day'

/** Whether a meeting is on an earlier day than those called were `told`; a change that says so is as good as a first notice. */
export const comesSooner = (startsAt: string, told: string): boolean =>
  dayOf(startsAt) < dayOf(told)
