import { addDays, daysBetween } from '../dates/add-days'
import { dayOf } from '../dates/day'

/** The Monday of a day's week. 1970-01-05 was one. */
export const mondayOf = (day: string): string => {
  const past = daysBetween('1970-01-05', day)
  return addDays(day, -(((past % 7) + 7) % 7))
}

/** How many of these moments fall in each week of Shanghai, the earliest first; the last week is this one. */
export function byWeek(
  moments: readonly string[],
  now: string,
  weeks: number,
): { from: string; count: number }[] {
  const last = mondayOf(dayOf(now))
  const counted = Array.from({ length: weeks }, (_, n) => ({
    from: addDays(last, -7 * (weeks - 1 - n)),
    count: 0,
  }))
  const first = counted[0]?.from ?? last
  for (const moment of moments) {
    const week = counted[daysBetween(first, mondayOf(dayOf(moment))) / 7]
    if (week) week.count++
  }
  return counted
}
