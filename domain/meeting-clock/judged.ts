import { dayOf } from '../dates/day'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { WorkCalendar } from './calendar'
import { earliness, type Earliness } from './latest-lawful'
import { basisText, type ClockRule, type ClockRules } from './rule'

/** What is told of a notice to judge it by. */
export interface Judgeable {
  kind: MeetingKind
  content: { startsAt: string }
  /** Its issue, or the moment at which it would be; UTC. */
  issuedAt: string
  /** Recorded when it went out: the rule as it stood, and the last day that came of it. */
  rule?: ClockRule | undefined
  latestDay?: string | undefined
}

/**
 * How a notice stands to its lawful time, and by which rule. What went out is judged by what was recorded then:
 * neither a rule changed nor holidays entered since judge it again.
 */
export function judged(
  { kind, content, issuedAt, rule: ofItsDay, latestDay }: Judgeable,
  { rules, calendar }: { rules: ClockRules; calendar: WorkCalendar },
): Earliness & { basis: string } {
  const rule = ofItsDay ?? rules[kind]
  const stands = earliness(issuedAt, dayOf(content.startsAt), rule, calendar, latestDay)
  return { ...stands, basis: basisText(rule) }
}
