import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** The day so many days later, or earlier when negative; `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD')

/** Days from one to the other; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  dayjs.utc(to).diff(dayjs.utc(from), 'day')

/** The last moment of a Shanghai day, UTC; there is no summer time. */
export const endOfDay = (day: string): string => `${day}T15:59:59.999Z`

/** Its first moment, UTC. */
export const startOfDay = (day: string): string => `${addDays(day, -1)}T16:00:00.000Z`
