import { dateAndTime, shortDate } from '../dates/show'
import { countdown } from '../meeting-clock/deadlines'
import { isLate, type Waiting } from './waiting'

/** How long there is, or how long it has waited; and the moment itself. */
export interface When {
  /** 还剩 2 天 3 小时, 已超过 1 天, 已等 5 天 */
  text: string
  /** 12月12日 23:59 前, 12月8日起; empty where there is none. */
  moment: string
  late: boolean
}

/** Days below which hours count. */
const hoursCountBelow = 3

export function whenOf(waiting: Waiting, now: string): When {
  const { until, since } = waiting
  const late = isLate(waiting, now)
  if (until !== undefined) {
    const left = countdown(until, now)
    const hours = left.days > 0 && left.days < hoursCountBelow && left.hours > 0
    return {
      ...{ text: `${left.text}${hours ? ` ${left.hours} 小时` : ''}`, late },
      moment: `${dateAndTime(until)} 前`,
    }
  }
  if (since === undefined) return { text: '', moment: '', late }
  const waited = countdown(now, since)
  const text = waited.days > 0 || waited.hours > 0 ? waited.text.replace('还剩', '已等') : '刚刚'
  return { text, moment: `${shortDate(since, now)} 起`, late }
}
