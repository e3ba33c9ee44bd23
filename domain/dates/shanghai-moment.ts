import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** `2026-11-24T09:00` as people in Shanghai mean it → UTC, ISO 8601; nothing when it is no such moment. */
export function fromShanghai(local: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined
  const moment = dayjs.utc(`${local}:00Z`)
  if (!moment.isValid() || moment.format('YYYY-MM-DDTHH:mm') !== local) return undefined
  return moment.subtract(8, 'hour').toISOString()
}

/** UTC → `2026-11-24T09:00`, Shanghai time. */
export const toShanghai = (moment: string): string =>
  dayjs.utc(moment).add(8, 'hour').format('YYYY-MM-DDTHH:mm')
