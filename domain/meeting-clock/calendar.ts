import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** The State Council's notice on holidays (国务院办公厅节假日安排), as Shanghai days `YYYY-MM-DD`. */
export interface WorkCalendar {
  /** Days off, whatever day of the week. */
  holidays: readonly string[]
  /** 调休: weekend days that are worked. */
  workdays: readonly string[]
}

export function isWorkingDay(day: string, { holidays, workdays }: WorkCalendar): boolean {
  if (holidays.includes(day)) return false
  const weekday = dayjs.utc(day).day()
  return workdays.includes(day) || (weekday !== 0 && weekday !== 6)
}
