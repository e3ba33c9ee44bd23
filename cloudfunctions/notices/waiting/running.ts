import { dayOf } from '@domain/dates/day'
import { fromShanghai } from '@domain/dates/shanghai-moment'
import { judged } from '@domain/meeting-clock/judged'
import {
  declinedReasons,
  dispatchWaits,
  stateCounts,
  type RunningDispatch,
} from '@domain/waiting/dispatch-waits'
import { find, where } from '../../platform/database'
import { pushedGroupsOf } from '../../platform/dispatch/board-query'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import type { NoticeSettings } from '../../platform/notice-settings'
import { notices, type Notice } from '../writing/notice-store'

/** Notices whose meeting is still to come, the nearest first, with how their receipts stand; two requests. */
export async function runningNow(now: string): Promise<RunningDispatch[]> {
  const found = await find(dispatches, {
    where: { 'card.startsAt': where.gt(now) },
    orderBy: ['card.startsAt' as never, 'asc'],
    limit: 50,
    fields: ['card', 'edition', 'issuedAt'],
  })
  const groups = await pushedGroupsOf(found)
  return found.map(({ _id: id, card, issuedAt }) => ({
    ...{ id, title: card.meetingTitle, issuedAt, startsAt: card.startsAt, signBy: card.signBy },
    groups: groups.get(id) ?? [],
  }))
}

/** What they wait for from the office, and their figures. */
export const runningFigures = (running: readonly RunningDispatch[], now: string) => ({
  items: running.flatMap((dispatch) => dispatchWaits(dispatch, now)),
  running: running.map(({ id, title, groups }) => ({ id, title, ...stateCounts(groups) })),
  declined: declinedReasons(running),
})

/** How early each notice of this year went out against its latest lawful day, in that order. */
export async function timelinessOf(settings: NoticeSettings, now: string) {
  const found = (await find(notices, {
    where: {
      issuedAt: where.gte(fromShanghai(`${dayOf(now).slice(0, 4)}-01-01T00:00`)),
      underClock: true,
    },
    orderBy: ['issuedAt', 'asc'],
    limit: 500,
    fields: [
      ...['meetingId', 'kind', 'issuedAt', 'rule', 'latestDay', 'urgent'],
      ...['content.title', 'content.startsAt'],
    ] as unknown as (keyof Notice & string)[],
  })) as Notice[]
  return found.map((notice) => {
    const { meetingId: id, issuedAt = now, content, urgent } = notice
    const { daysToSpare } = judged({ ...notice, issuedAt }, settings)
    return { id, title: content.title, days: daysToSpare, urgent: urgent !== undefined }
  })
}
