import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { limits } from '../vocabulary/limits'

dayjs.extend(utc)

/** The day on which the number and binding of who left are erased; nothing while no end is known. */
export function eraseOn(officeUntil: string): string | undefined {
  if (officeUntil.startsWith('9999')) return undefined
  return dayjs.utc(officeUntil).add(limits.monthsKept, 'month').format('YYYY-MM-DD')
}

/** Who left on this day or earlier is to be erased today. */
export const erasedIfLeftBy = (today: string): string =>
  dayjs.utc(today).subtract(limits.monthsKept, 'month').format('YYYY-MM-DD')
