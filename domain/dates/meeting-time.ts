import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

const shanghai = (moment: string) => dayjs.utc(moment).utcOffset(8)

/** 上午9:00, as it is said: 凌晨, 上午, 中午 (12 o'clock), 下午, 晚上. */
export function timeOfDay(moment: string): string {
  const at = shanghai(moment)
  const hour = at.hour()
  const part =
    hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上'
  return `${part}${hour > 12 ? hour - 12 : hour}:${at.format('mm')}`
}

/** 12月20日（周日） */
export const cardDay = (moment: string): string =>
  `${shanghai(moment).format('M月D日')}（周${weekdays[shanghai(moment).day()]}）`

/** 12月20日（周日）上午9:00, for a card. */
export const cardTime = (moment: string): string => `${cardDay(moment)}${timeOfDay(moment)}`

/** 2026年12月20日（星期日）上午9:00, for a notice; with its end where one is set. */
export function meetingTime(startsAt: string, endsAt?: string): string {
  const start = shanghai(startsAt)
  const begun = `${start.format('YYYY年M月D日')}（星期${weekdays[start.day()]}）${timeOfDay(startsAt)}`
  if (!endsAt) return begun
  const end = shanghai(endsAt)
  if (end.isSame(start, 'day')) return `${begun}至${timeOfDay(endsAt)}`
  return `${begun}至${end.format('M月D日')}（星期${weekdays[end.day()]}）${timeOfDay(endsAt)}`
}
