import { meetingKindNames, type MeetingKind } from '../vocabulary/meeting-kinds'
import type { WorkCalendar } from './calendar'
import { earliness } from './latest-lawful'
import type { ClockRule, ClockRules } from './rule'

/** 临时召集: a meeting that may be called at once, because 常委会主任 approved it. */
export interface UrgentCall {
  approvedBy: { id: string; name: string }
  reason: string
}

export interface IssuedNotice {
  kind: MeetingKind
  meetingDay: string
  issuedAt: string
  urgent?: UrgentCall | undefined
  /** As it stood when the notice went out; a rule changed since does not judge it. */
  rule?: ClockRule | undefined
  /** As it was then; holidays entered since do not move it. */
  latestDay?: string | undefined
}

export interface Timeliness {
  total: number
  inTime: number
  late: number
  /** Neither in time nor late: 临时召集的会议，可以临时通知. */
  urgent: number
  /** Calendar days, to one decimal, over all but the urgent; absent when there are none. */
  averageDaysToSpare?: number | undefined
  leastDaysToSpare?: number | undefined
}

export interface TimelinessLedger extends Timeliness {
  /** Only kinds that had a notice. */
  byKind: (Timeliness & { kind: MeetingKind })[]
}

/** 及时率台账: the ledger of the notices given, as a rule those of one year. */
export function timeliness(
  notices: readonly IssuedNotice[],
  rules: ClockRules,
  calendar: WorkCalendar,
): TimelinessLedger {
  const byKind = meetingKindNames.flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind)
    return ofKind.length > 0 ? [{ kind, ...count(ofKind, rules, calendar) }] : []
  })
  return { ...count(notices, rules, calendar), byKind }
}

function count(
  notices: readonly IssuedNotice[],
  rules: ClockRules,
  calendar: WorkCalendar,
): Timeliness {
  const judged = notices.filter(({ urgent }) => !urgent)
  const spare = judged.map(
    ({ kind, meetingDay, issuedAt, rule, latestDay }) =>
      earliness(issuedAt, meetingDay, rule ?? rules[kind], calendar, latestDay).daysToSpare,
  )
  const late = spare.filter((days) => days < 0).length
  const sum = spare.reduce((total, days) => total + days, 0)
  return {
    total: notices.length,
    inTime: judged.length - late,
    late,
    urgent: notices.length - judged.length,
    averageDaysToSpare: spare.length > 0 ? Math.round((sum / spare.length) * 10) / 10 : undefined,
    leastDaysToSpare: spare.length > 0 ? Math.min(...spare) : undefined,
  }
}
