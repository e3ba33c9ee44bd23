import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { comesSooner } from '@domain/meeting-clock/comes-sooner'
import { latestLawfulMoment } from '@domain/meeting-clock/latest-lawful'
import type { MeetingKind } from '@domain/vocabulary/meeting-kinds'
import { clockWaits } from '@domain/waiting/notice-waits'
import type { Waiting } from '@domain/waiting/waiting'
import { find, where } from '../../platform/database'
import { meetings, type Meeting } from '../meetings/meeting-store'
import type { NoticeSettings } from '../../platform/notice-settings'
import type { Notice } from '../writing/notice-store'

/** The last lawful moment for the notice of a meeting of this kind that begins then. */
export type LatestMoment = (kind: MeetingKind, startsAt: string) => string

export const latestMomentOf =
  ({ rules, calendar }: NoticeSettings): LatestMoment =>
  (kind, startsAt) =>
    latestLawfulMoment(dayOf(startsAt), rules[kind], calendar)

/** Days after which a meeting that nobody closed is not asked about any more. */
const askedDays = 60

/** Meetings being prepared or called, those just held among them, in the order of the calendar. */
export const meetingsAround = async (now: string): Promise<Meeting[]> =>
  (await find(meetings, {
    where: {
      calendarKey: where.and(where.gte(addDays(dayOf(now), -askedDays)), where.lt('9999')),
      status: where.in(['preparing', 'noticed']),
    },
    orderBy: ['calendarKey', 'asc'],
    limit: 300,
    fields: ['title', 'kind', 'status', 'startsAt', 'endsAt', 'noticeId', 'calendarKey'],
  })) as Meeting[]

/** When meetings begin by the notices that are out, by dispatch; those still to come. */
export type Told = ReadonlyMap<string, string>

/**
 * Whose notice runs out of time, a changed one among them, and what was held and not closed. `shown`: their notice
 * waits for the caller itself.
 */
export function meetingWaits(
  around: readonly Meeting[],
  editions: readonly Notice[],
  shown: ReadonlySet<string>,
  told: Told,
  latestMoment: LatestMoment,
  now: string,
): Waiting[] {
  return around.flatMap<Waiting>(({ _id: id, title, kind, status, startsAt, endsAt, noticeId }) => {
    if (!startsAt) return []
    if (status === 'noticed' && (endsAt ?? startsAt) <= now)
      return [{ kind: 'meetingOver', id, title, since: endsAt ?? startsAt }]
    const toldAt = noticeId && told.get(noticeId)
    const broughtForward = Boolean(toldAt && comesSooner(startsAt, toldAt))
    if (status === 'noticed' && !broughtForward) return []
    const meeting = {
      ...{ id, title, startsAt, broughtForward, latestMoment: latestMoment(kind, startsAt) },
      noticeStatus: editions.find(({ meetingId }) => meetingId === id)?.status,
    }
    return clockWaits(meeting, shown.has(id), now) ?? []
  })
}
