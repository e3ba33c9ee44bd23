import { dayOf } from '@domain/dates/day'
import { latestLawfulMoment } from '@domain/meeting-clock/latest-lawful'
import type { notices as area } from '@domain/operations/notices'
import { findAll, where } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { noticeSettings } from '../../platform/notice-settings'
import { meetings, type Meeting } from './meeting-store'
import { editionsOf, isBroughtForward, noticeShown } from './notice-of'

export const listMeetings: Handler<typeof area.listMeetings> = async ({ year }, context) => {
  const { documents, now } = context
  const { and, gte, lt } = where
  const [ofYear, withoutMonth, { settings }] = await Promise.all([
    findAll(meetings, 'calendarKey', { calendarKey: and(gte(`${year}`), lt(`${year + 1}`)) }),
    findAll(meetings, 'calendarKey', { calendarKey: gte('9999') }),
    noticeSettings(documents),
  ])
  const editions = await editionsOf(ofYear.filter(({ noticeId }) => noticeId).map(({ _id }) => _id))
  const { rules, calendar } = settings
  return {
    now,
    rows: ofYear.map(row),
    undated: withoutMonth.map(row),
    rulesUnconfirmed: Object.values(rules).some(({ confirmed }) => !confirmed),
  }

  function row(meeting: Meeting) {
    const { _id: id, kind, startsAt, status } = meeting
    const known = editions.get(id) ?? []
    const notice = noticeShown(known)
    const awaits = (status === 'preparing' && !notice.issuedAt) || isBroughtForward(meeting, known)
    const latestMoment =
      awaits && startsAt ? latestLawfulMoment(dayOf(startsAt), rules[kind], calendar) : undefined
    return { ...meeting, id, notice, latestMoment }
  }
}
