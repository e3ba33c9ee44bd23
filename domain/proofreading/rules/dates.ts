import type { Found } from '../mark'
import { mark } from './found'
import { matchesWhere, notAfter } from './matches-where'

const weekdays = '日一二三四五六'
const dated =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[（(]?(?:(?:星期|周|礼拜)([一二三四五六日天]))[）)]?)?/g
const clock = /(\d{1,2})([:：时点])(\d{1,2})(?!\d)分?/g
const noDigitBefore = notAfter(/\d$/)
/** 1:80 is a ratio as well: with a colon it is a time only beside what tells the hour or the day. */
const beforeClock =
  /(?:上午|下午|晚上|凌晨|中午|早上|早晨|傍晚|清晨|当晚|今晚|[日号天晚]|(?:星期|周)[一二三四五六日天]|时间[:：]|[日一二三四五六天][）)]|[定拟]于|\d{1,2}[:：]\d{2}(?:[-—–～~]+|至|到))$/
const afterClock = /^(?:召开|举行|开始|开会|开幕|集合|集中|出发|签到|报到|入场|到会|准时|时|整|在)/
const hourOfDay = /(上午|下午|晚上|凌晨|早上)(\d{1,2})[:：时点]/g
/** 由2030年提前到2027年: told backwards on purpose. */
const backwards = /提前|前移|追溯|回溯|上溯|倒/
const range = /(\d{4})年[^，。；\d]{0,4}(?:至|到|-|—|－|～)(\d{4})年/g
const months = /(?:^|[^\d])(\d{1,3})月(?!\d*日|份?内|龄|子|亮|季|票|薪|息)/g

/** 日期: days that do not exist, weekdays that do not match, hours beyond the day, ranges that run backwards. */
export function findDates(text: string, today: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(dated)) {
    const { 0: whole, 1: year, 2: month = '', 3: day = '', 4: weekday, index } = match
    const assumed = Number(year ?? today.slice(0, 4))
    if (!exists(year === undefined ? 2024 : assumed, Number(month), Number(day))) {
      found.push(
        mark('date', 'certain', index, whole, [], `没有${month}月${day}日这一天，请核对。`),
      )
      continue
    }
    if (!weekday) continue
    const written = weekday === '天' ? '日' : weekday
    const right = weekdays[weekdayOf(assumed, Number(month), Number(day))] ?? ''
    if (written === right) continue
    const at = index + whole.lastIndexOf(weekday)
    const said = `${year ?? assumed}年${month}月${day}日是星期${right}`
    found.push(
      mark(
        'date',
        year ? 'certain' : 'possible',
        at,
        weekday,
        [right],
        `${said}，请核对日期和星期。`,
      ),
    )
  }
  for (const match of matchesWhere(text, clock, noDigitBefore)) {
    const { 0: whole, 1: hour, 2: sign = '', 3: minute, index } = match
    if (Number(hour) <= 24 && Number(minute) <= 59) continue
    const isTime =
      !/[:：]/.test(sign) ||
      beforeClock.test(text.slice(Math.max(0, index - 8), index).trimEnd()) ||
      afterClock.test(text.slice(index + whole.length))
    if (isTime) found.push(mark('date', 'certain', index, whole, [], '没有这个时刻，请核对。'))
  }
  for (const { 0: whole, 1: part = '', 2: hour = '', index } of text.matchAll(hourOfDay)) {
    const h = Number(hour)
    const wrong = ((part === '上午' || part === '早上') && h > 12) || (part === '凌晨' && h > 6)
    if (wrong)
      found.push(mark('date', 'certain', index, whole, [], `“${part}${h}时”自相矛盾，请核对。`))
  }
  for (const { 0: whole, 1: from = '', 2: to = '', index } of text.matchAll(range)) {
    if (Number(from) > Number(to) && !backwards.test(whole))
      found.push(mark('date', 'certain', index, whole, [], '起止年份颠倒，请核对。'))
  }
  for (const { 0: whole, 1: month = '', index } of text.matchAll(months)) {
    if (Number(month) > 12 || Number(month) === 0) {
      const at = index + whole.indexOf(month)
      found.push(mark('date', 'certain', at, `${month}月`, [], `没有${month}月，请核对。`))
    }
  }
  return found
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()
