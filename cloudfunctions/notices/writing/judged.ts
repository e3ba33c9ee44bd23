import { dayOf } from '@domain/dates/day'
import { earliness } from '@domain/meeting-clock/latest-lawful'
import { basisText } from '@domain/meeting-clock/rule'
import type { NoticeSettings } from '../../platform/notice-settings'
import type { Notice } from './notice-store'

/** How an issued notice stood to its time by the rule of its day: neither a rule changed nor holidays entered since judge it again. */
export function judged(
  { kind, content, issuedAt, rule: ofItsDay, latestDay }: Judgeable,
  { rules, calendar }: Pick<NoticeSettings, 'rules' | 'calendar'>,
) {
  const rule = ofItsDay ?? rules[kind]
  const stood = earliness(issuedAt, dayOf(content.startsAt), rule, calendar, latestDay)
  return { ...stood, basis: basisText(rule) }
}

interface Judgeable extends Pick<Notice, 'kind' | 'rule' | 'latestDay'> {
  content: Pick<Notice['content'], 'startsAt'>
  issuedAt: string
}
