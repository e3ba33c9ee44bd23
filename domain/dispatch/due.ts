import { daysBetween } from '../dates/add-days'
import { dayOf } from '../dates/day'

export interface Due {
  /** 还剩N天 */
  text: string
  late: boolean
}

/** How long until a deadline, by days of Shanghai as people count them: the day after tomorrow is 还剩2天. */
export function due(deadline: string, now: string): Due {
  const days = daysBetween(dayOf(now), dayOf(deadline))
  if (deadline <= now) return { text: days === 0 ? '已过时间' : `已超过${-days}天`, late: true }
  return { text: days === 0 ? '今天截止' : `还剩${days}天`, late: false }
}
