import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** Shanghai has no summer time: eight hours ahead of UTC, always, wherever the phone is. */
const shanghai = (moment: string) => dayjs.utc(moment).utcOffset(8)

/** 2026年11月23日 */
export const longDate = (moment: string): string => shanghai(moment).format('YYYY年M月D日')

/** 11月23日, with the year where it is not this one. */
export function shortDate(moment: string, now: string): string {
  const sameYear = shanghai(moment).year() === shanghai(now).year()
  return shanghai(moment).format(sameYear ? 'M月D日' : 'YYYY年M月D日')
}

/** 2026年11月23日 09:05, for what is filed; WeChat's template fields of kind time take no other form. */
export const longDateAndTime = (moment: string): string =>
  shanghai(moment).format('YYYY年M月D日 HH:mm')

/** 11月23日 09:05 */
export const dateAndTime = (moment: string): string => shanghai(moment).format('M月D日 HH:mm')
