import { comesSooner } from '@domain/meeting-clock/comes-sooner'
import { noticeWaits } from '@domain/waiting/notice-waits'
import type { Waiting } from '@domain/waiting/waiting'
import type { Member } from '../../platform/caller'
import { find, where } from '../../platform/database'
import { noticeChain, type NoticeSettings } from '../../platform/notice-settings'
import { asReviewer } from '../writing/notice-acts'
import { notices, type Notice } from '../writing/notice-store'
import type { LatestMoment, Told } from './meetings'

const fields = [
  'noticeId',
  'meetingId',
  'kind',
  'change',
  'status',
  'stage',
  'round',
  'hash',
  'writers',
  'approvals',
  'returned',
  'submitted',
  'content.title',
  'content.startsAt',
] as unknown as (keyof Notice & string)[]

/** Editions that are being written, reviewed or sent; an office has few at a time. */
export const editionsInWork = async (): Promise<Notice[]> =>
  (await find(notices, {
    where: { status: where.in(['draft', 'returned', 'inReview', 'approved']) },
    limit: 200,
    fields,
  })) as Notice[]

/** What they wait for from the caller, and of which meetings. */
export function editionWaits(
  editions: readonly Notice[],
  caller: Member,
  settings: NoticeSettings,
  told: Told,
  latestMoment: LatestMoment,
  now: string,
): { waits: Waiting[]; shown: ReadonlySet<string> } {
  const chain = noticeChain(settings)
  const convenor = { by: asReviewer(caller), drafts: caller.roles.includes('office') }
  const found = editions.flatMap((edition) => {
    const { title, startsAt } = edition.content
    const facts = {
      ...edition,
      ...{ id: edition._id, title, startsAt, submittedAt: edition.submitted?.at },
      latestMoment: isBound(edition) ? latestMoment(edition.kind, startsAt) : undefined,
    }
    const waits = noticeWaits(facts, convenor, chain, now)
    return waits ? [{ waits, meetingId: edition.meetingId }] : []
  })
  return {
    waits: found.map(({ waits }) => waits),
    shown: new Set(found.map(({ meetingId }) => meetingId)),
  }

  /** A change goes out at once, by no clock, unless it brings the meeting forward. */
  function isBound({ change, noticeId, content }: Notice): boolean {
    const toldAt = told.get(noticeId)
    const sooner = toldAt !== undefined && comesSooner(content.startsAt, toldAt)
    return change === 'first' || (change === 'changed' && sooner)
  }
}
