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
  latestDay: string
  late: boolean
  /** 提前: calendar days from the day of issue to the latest lawful day; negative when late. */
  daysToSpare: number
}

/**
 * How early a notice went out, whatever the hour of the day; `latestDay` as it was recorded then, for holidays entered
 * since do not move it.
 */
export function earliness(
  issuedAt: string,
  meetingDay: string,
  rule: Span,
  calendar: WorkCalendar,
  latestDay = latestLawfulDay(meetingDay, rule, calendar),
): Earliness {
  const issued = dayOf(issuedAt)
  return {
    latestDay,
    late: issued > latestDay,
    daysToSpare: daysBetween(issued, latestDay),
  }
}

/** 提前 N 天, wherever it is said: before the latest lawful day, never before the meeting (that is 会前 N 天). */
export const spareSaid = (daysToSpare: number): string =>
  daysToSpare < 0
    ? `逾期 ${-daysToSpare} 天`
    : daysToSpare === 0
      ? '最后一天发出'
      : `提前 ${daysToSpare} 天`
