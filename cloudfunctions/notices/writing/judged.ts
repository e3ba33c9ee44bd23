import { dayOf } from '@domain/dates/day'
import { earliness } from '@domain/meeting-clock/latest-lawful'
import { basisText } from '@domain/meeting-clock/rule'
import type { NoticeSettings } from '../../platform/notice-settings'
import type { Notice } from './notice-store'

/** How an issued notice stood to its time by the rule of its day: a rule changed since does not judge it again. */
export function judged(
  { kind, content, issuedAt, rule: ofItsDay }: Judgeable,
  { rules, calendar }: Pick<NoticeSettings, 'rules' | 'calendar'>,
) {
  const rule = ofItsDay ?? rules[kind]
  const meetingDay = dayOf(content.startsAt)
  return {
    rule,
    meetingDay,
    basis: basisText(rule),
    ...earliness(issuedAt, meetingDay, rule, calendar),
  }
}

interface Judgeable extends Pick<Notice, 'kind' | 'rule'> {
  content: Pick<Notice['content'], 'startsAt'>
  issuedAt: string
}
