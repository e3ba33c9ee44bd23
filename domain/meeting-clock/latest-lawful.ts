import { addDays, daysBetween, endOfDay } from '../dates/add-days'
import { dayOf } from '../dates/day'
import { isWorkingDay, type WorkCalendar } from './calendar'
import type { ClockRule } from './rule'

type Span = Pick<ClockRule, 'days' | 'counted'>

/**
 * The last day on which a notice is in time: `days` whole days lie between, and neither the day of issue nor
 * the day of the meeting counts. A meeting on the 20th with 7 days: the 12th, for 13 to 19 are the seven.
 */
export function latestLawfulDay(meetingDay: string, rule: Span, calendar: WorkCalendar): string {
  if (rule.counted === 'days') return addDays(meetingDay, -rule.days - 1)
  let day = addDays(meetingDay, -1)
  for (let left = rule.days; left > 0; day = addDays(day, -1))
    if (isWorkingDay(day, calendar)) left--
  return day
}

/** The last moment of that day in Shanghai, UTC. */
export const latestLawfulMoment = (
  meetingDay: string,
  rule: Span,
  calendar: WorkCalendar,
): string => endOfDay(latestLawfulDay(meetingDay, rule, calendar))

export interface Earliness {
  /** Whole days between issue and meeting, counted as the rule counts; 0 when there are none. */
  clearDays: number
  latestDay: string
  late: boolean
  /** Calendar days from the day of issue to the latest lawful day; negative when late. */
  daysToSpare: number
}

/** How early a notice went out, whatever the hour of the day. */
export function earliness(
  issuedAt: string,
  meetingDay: string,
  rule: Span,
  calendar: WorkCalendar,
): Earliness {
  const issued = dayOf(issuedAt)
  const latestDay = latestLawfulDay(meetingDay, rule, calendar)
  return {
    clearDays: clearDays(issued, meetingDay, rule, calendar),
    latestDay,
    late: issued > latestDay,
    daysToSpare: daysBetween(issued, latestDay),
  }
}

function clearDays(issued: string, meetingDay: string, { counted }: Span, calendar: WorkCalendar) {
  const between = Math.max(0, daysBetween(issued, meetingDay) - 1)
  if (counted === 'days') return between
  return Array.from({ length: between }, (_, place) => addDays(issued, place + 1)).filter((day) =>
    isWorkingDay(day, calendar),
  ).length
}
