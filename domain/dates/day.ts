import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** The calendar day in Shanghai, `YYYY-MM-DD`; days in this form compare as text. */
export const dayOf = (moment: string): string => dayjs.utc(moment).utcOffset(8).format('YYYY-MM-DD')

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).format('YYYY-MM-DD') === text

/** 2026年3月1日 */
export const showDay = (day: string): string => dayjs.utc(day).format('YYYY年M月D日')
