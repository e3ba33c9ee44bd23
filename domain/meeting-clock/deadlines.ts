import { endOfDay } from '../dates/add-days'
import { dayOf } from '../dates/day'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { WorkCalendar } from './calendar'
import { latestLawfulDay } from './latest-lawful'
import {
  basisText,
  specialReportRule,
  type ClockRule,
  type ClockRules,
  type SpecialReportDays,
} from './rule'

/** What must have happened before a meeting, in the order in which it does when days are the same. */
export const deadlineLabels = {
  specialReportDraft: '专项工作报告送交征求意见',
  specialReportRevised: '专项工作报告修改后送交常委会',
  materials: '会议材料交齐',
  notice: '发出会议通知',
  specialReportToMembers: '专项工作报告发给组成人员',
} as const

export type DeadlineName = keyof typeof deadlineLabels

export interface Deadline {
  what: DeadlineName
  /** In Chinese. */
  label: string
  /** The last day that is in time. */
  day: string
  /** The end of that day, UTC. */
  moment: string
  /** 《规则》第X条：会前 7 天 */
  basis: string
}

/**
 * The dates a meeting draws after it, in order. Only the standing committee hears special reports (监督法). What is
 * issued stands to the day it had to keep then, not to what rule and meeting say by now.
 */
export function deadlines(
  meeting: { kind: MeetingKind; startsAt: string; hasSpecialReport: boolean },
  rules: ClockRules,
  calendar: WorkCalendar,
  materials: ClockRules,
  own: SpecialReportDays,
  issued?: { latestDay: string; basis: string },
): Deadline[] {
  const { kind, startsAt, hasSpecialReport } = meeting
  const spans: Partial<Record<DeadlineName, Span>> = {
    ...(hasSpecialReport && kind === 'standingCommittee' ? specialReport(own) : {}),
    materials: materials[kind],
    notice: rules[kind],
  }
  const meetingDay = dayOf(startsAt)
  return (Object.keys(deadlineLabels) as DeadlineName[])
    .flatMap((what) => {
      const span = spans[what]
      if (!span) return []
      const label = deadlineLabels[what]
      const kept = what === 'notice' ? issued : undefined
      const day = kept?.latestDay ?? latestLawfulDay(meetingDay, span, calendar)
      return [{ what, label, day, moment: endOfDay(day), basis: kept?.basis ?? basisText(span) }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

type Span = Pick<ClockRule, 'rule' | 'article' | 'days' | 'counted'>

const specialReport = (own: SpecialReportDays) => ({
  specialReportDraft: specialReportRule('draft', own),
  specialReportRevised: specialReportRule('revised', own),
  specialReportToMembers: specialReportRule('toMembers', own),
})

/** done; ahead; late: what it asks for is known to be lacking; past: whether it was done is recorded nowhere here. */
export type DeadlineState = 'done' | 'ahead' | 'late' | 'past'

/** How one of the dates stands, by what is on record and not by the calendar alone. */
export function deadlineState(
  what: DeadlineName,
  overdue: boolean,
  { issued, materials }: { issued: boolean; materials: { listed: number; owed: number } },
): DeadlineState {
  switch (what) {
    case 'notice':
      return issued ? 'done' : overdue ? 'late' : 'ahead'
    case 'materials':
      if (materials.owed > 0) return overdue ? 'late' : 'ahead'
      return materials.listed > 0 ? 'done' : overdue ? 'past' : 'ahead'
    case 'specialReportDraft':
    case 'specialReportRevised':
    case 'specialReportToMembers':
      return overdue ? 'past' : 'ahead'
  }
}

export interface Countdown {
  overdue: boolean
  /** Whole days to go, or gone by. */
  days: number
  /** And the hours above them, 0 to 23. */
  hours: number
  /** 还剩 3 天, 还剩 5 小时, 已超过 2 天 */
  text: string
}

/** How long there still is to a moment, or how long it has been over; both UTC. */
export function countdown(moment: string, now: string): Countdown {
  const apart = Date.parse(moment) - Date.parse(now)
  const overdue = apart < 0
  const wholeHours = Math.floor(Math.abs(apart) / 3_600_000)
  const days = Math.floor(wholeHours / 24)
  const hours = wholeHours % 24
  const amount = days > 0 ? ` ${days} 天` : hours > 0 ? ` ${hours} 小时` : '不到 1 小时'
  return { overdue, days, hours, text: `${overdue ? '已超过' : '还剩'}${amount}` }
}
