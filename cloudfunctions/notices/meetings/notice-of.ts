import { comesSooner } from '@domain/meeting-clock/comes-sooner'
import { noticeState } from '@domain/meeting/notice-state'
import { find, where } from '../../platform/database'
import { notices, type Notice } from '../writing/notice-store'
import type { Meeting } from './meeting-store'

/** The editions of each meeting's notice, the earliest first. */
export async function editionsOf(meetingIds: readonly string[]): Promise<Map<string, Notice[]>> {
  const byMeeting = new Map<string, Notice[]>()
  for (let start = 0; start < meetingIds.length; start += 200) {
    const found = (await find(notices, {
      where: { meetingId: where.in(meetingIds.slice(start, start + 200)) },
      orderBy: ['edition', 'asc'],
      limit: 1000,
      fields: [
        '_id',
        'meetingId',
        'noticeId',
        'edition',
        'change',
        'status',
        ...(['issuedAt', 'rule', 'latestDay', 'underClock', 'urgent'] as const),
        'content',
        'drafted',
      ],
    })) as Notice[]
    for (const notice of found)
      byMeeting.set(notice.meetingId, [...(byMeeting.get(notice.meetingId) ?? []), notice])
  }
  return byMeeting
}

/** The latest edition that had to be in lawful time: a first notice, or a change that called people anew. */
export const boundOf = (editions: readonly Notice[]) =>
  editions
    .flatMap((one) => (one.issuedAt && one.underClock ? [{ ...one, issuedAt: one.issuedAt }] : []))
    .at(-1)

/** Whether a meeting is on an earlier day than the notice that is out tells: a changed one has to go out in lawful time. */
export function isBroughtForward(
  { startsAt, status }: Pick<Meeting, 'startsAt' | 'status'>,
  editions: readonly Notice[],
): boolean {
  const told = editions.filter(({ issuedAt }) => issuedAt).at(-1)?.content.startsAt
  return status === 'noticed' && !!startsAt && !!told && comesSooner(startsAt, told)
}

/** How far a notice has come, by its editions. */
export function noticeShown(editions: readonly Notice[]) {
  const latest = editions.at(-1)
  return {
    state: noticeState(latest?.status),
    id: latest?._id,
    edition: latest?.edition,
    change: latest?.change,
    issuedAt: editions[0]?.issuedAt,
  }
}
