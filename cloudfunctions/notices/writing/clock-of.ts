import { dayOf } from '@domain/dates/day'
import { earliness, latestLawfulMoment } from '@domain/meeting-clock/latest-lawful'
import { basisText } from '@domain/meeting-clock/rule'
import type { NoticeSettings } from '../settings/notice-settings'
import type { Notice } from './notice-store'

/** How a notice stands to its lawful time, issued at this moment. */
export function clockOf(
  { kind, content }: Pick<Notice, 'kind' | 'content'>,
  settings: NoticeSettings,
  at: string,
) {
  const rule = settings.rules[kind]
  const meetingDay = dayOf(content.startsAt)
  const { clearDays, latestDay, late } = earliness(at, meetingDay, rule, settings.calendar)
  return {
    latestDay,
    latestMoment: latestLawfulMoment(meetingDay, rule, settings.calendar),
    late,
    basis: basisText(rule),
    clearDays,
    asOf: at,
  }
}
