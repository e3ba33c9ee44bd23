import { dayOf } from '../dates/day'
import type { WorkCalendar } from '../meeting-clock/calendar'
import { latestLawfulDay } from '../meeting-clock/latest-lawful'
import {
  basisText,
  specialReportRule,
  type ClockRules,
  type SpecialReportDays,
} from '../meeting-clock/rule'
import type { MeetingKind } from '../vocabulary/meeting-kinds'

/** The last day to hand in a material, and whose rule says so. */
export interface DueDay {
  /** Of Shanghai. */
  day: string
  /** 《规则》第X条：会前 10 天 */
  basis: string
}

/**
 * Whether a day to hand in is out of date. 截止日与会议时间不一致: it was typed for another day of the meeting, or the
 * meeting had none yet and now comes first; what was typed stands until somebody looks at it. 与现行规定不一致: the rule
 * gave it, and gives another by now (`byRule`); that moves with the meeting, not with the rule or the holidays.
 */
export function dueAtOdds(
  { dueOn, dueTypedFor }: { dueOn: string; dueTypedFor?: string | undefined },
  startsAt: string | undefined,
  byRule: string | undefined,
): boolean {
  if (startsAt === undefined) return false
  if (dueTypedFor === undefined) return byRule !== undefined && byRule !== dueOn
  const day = dayOf(startsAt)
  return dueTypedFor === '' ? dueOn > day : dueTypedFor !== day
}

/**
 * 报送截止. A 专项工作报告 before the standing committee is due in its revised form 10 days before (监督法 第十五条);
 * everything else by the office's own rule for the kind of meeting.
 */
export function materialDue(
  { kind, startsAt }: { kind: MeetingKind; startsAt: string },
  specialReport: boolean,
  calendar: WorkCalendar,
  rules: ClockRules,
  own: SpecialReportDays,
): DueDay {
  const byLaw = specialReport && kind === 'standingCommittee'
  const span = byLaw ? specialReportRule('revised', own) : rules[kind]
  return { day: latestLawfulDay(dayOf(startsAt), span, calendar), basis: basisText(span) }
}
