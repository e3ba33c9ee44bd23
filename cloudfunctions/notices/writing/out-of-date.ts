import type { Recipient } from '@domain/dispatch/audience'
import { someNames } from '@domain/dispatch/some-names'
import { behindMeeting } from '@domain/notice/behind-meeting'
import { find } from '../../platform/database'
import { calledBy } from '../../platform/dispatch/called-by'
import { receiptId, receipts } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Meeting } from '../meetings/meeting-store'
import type { Notice } from './notice-store'

/** Whoever lost what they were called as; more than that at a time are told of as not called a little late. */
const mostLapsed = 1000

/**
 * What the notice that is out does not tell of its meeting any more, and whom it does not call who takes part by
 * now. Nothing while the next edition is being written, whose own desk says what it lacks.
 */
export async function outOfDate(
  meeting: Meeting | undefined,
  latest: Notice | undefined,
  /** Of the meeting, as the roster has them now. */
  recipients: () => Promise<readonly Recipient[]>,
  now: string,
  documents: Documents,
) {
  const upToDate = { differs: [], agenda: [], notCalled: someNames([]), begun: false }
  if (meeting?.status !== 'noticed' || latest?.status !== 'published') return upToDate
  const { content } = latest
  // Of what has begun only another time is still of any consequence: it needs a meeting of its own.
  if (content.startsAt <= now)
    return {
      ...upToDate,
      differs: meeting.startsAt === content.startsAt ? [] : ['会议时间'],
      begun: true,
    }
  const called = await calledNow(latest, documents)
  const missing = (await recipients()).filter(
    (recipient) => !called.has(receiptId(latest.noticeId, recipient)),
  )
  return { ...upToDate, ...behindMeeting(latest, meeting), notCalled: someNames(missing) }
}

/** Those an edition was issued to, without whoever lapsed since: called as something else, they know nothing of it. */
async function calledNow({ noticeId, edition }: Notice, documents: Documents) {
  const [called, lapsed] = await Promise.all([
    calledBy(documents, noticeId, edition),
    find(receipts, {
      where: { dispatchId: noticeId, edition, lapsed: true },
      fields: ['_id'],
      limit: mostLapsed,
    }),
  ])
  for (const { _id } of lapsed) called.delete(_id)
  return called
}
