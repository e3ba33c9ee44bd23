import { addDays } from '../dates/add-days'
import { dayOf, showDay } from '../dates/day'

/** 催交, once each: days after the day it is due, negative before it. */
const steps = [
  { step: 'before', days: -3 },
  { step: 'dueDay', days: 0 },
  { step: 'late', days: 1 },
] as const

export type ReminderStep = (typeof steps)[number]['step']

/** Nine in the morning in Shanghai. */
const momentOf = (dueOn: string, days: number): string => `${addDays(dueOn, days)}T01:00:00.000Z`

/** When the next reminder after a moment is due; nothing when there is none left. */
export const nextReminder = (dueOn: string, after: string): string | undefined =>
  steps.map(({ days }) => momentOf(dueOn, days)).find((moment) => moment > after)

/** The step that a moment is in, the latest that has come; earlier ones that were missed are not made up for. */
export const reminderAt = (dueOn: string, moment: string): ReminderStep | undefined =>
  steps.findLast(({ days }) => momentOf(dueOn, days) <= moment)?.step

/** What the push says; each within WeChat's 20 characters, and without the title of any material. */
export function reminderSays(dueOn: string, now: string): string {
  const day = dayOfYear(dueOn)
  if (dayOf(now) > dueOn) return `会议材料已过${day}截止日，请尽快报送`
  return dayOf(now) === dueOn ? '会议材料今天截止，请报送' : `请于${day}前报送会议材料`
}

/** The day was another one when it was asked for. */
export const redatedSays = (dueOn: string): string => `会议材料截止日改为${dayOfYear(dueOn)}`

/** 12月9日 */
const dayOfYear = (day: string): string => showDay(day).split('年')[1] ?? day
