import type { Recipient } from '@domain/dispatch/audience'
import { ladderFor } from '@domain/dispatch/ladder'
import { ignoresQuiet } from '@domain/dispatch/quiet-choice'
import { titleForPush } from '@domain/dispatch/push-text'
import { namesSaid, someNames } from '@domain/dispatch/some-names'
import type { RefusalDetails } from '@domain/operations/answer'
import type { notices as area } from '@domain/operations/notices'
import { templateId } from '@domain/push/template-id'
import wechat from '../../../config/wechat.json'
import { dispatches, type NoticeCard } from '../../platform/dispatch/dispatch-store'
import { startEdition } from '../../platform/dispatch/start-edition'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import { appointmentsInForce } from '@domain/roster/in-office'
import { dayOf } from '@domain/dates/day'
import { allBodies, people } from '../../platform/roster'
import { fanOut } from '../ladder/fan-out'
import { meetings, type Meeting } from '../meetings/meeting-store'
import { noticeChain, noticeSettings } from '../../platform/notice-settings'
import { recipientsNow } from './audience-of'
import { clockOf } from './clock-of'
import { firstCalled } from './first-called'
import { gateOf } from './gate-of'
import { acted, seenNotice } from './notice-acts'
import { notices, type Notice } from './notice-store'
import { toPush } from './preview-audience'

export const issueNotice: Handler<typeof area.issueNotice> = async (input, context) => {
  const { caller, documents, now, refuse, once, afterwards } = context
  const notice = await seenNotice(context, input)
  const { settings } = await noticeSettings(documents)
  const { kind, content, change, edition, noticeId, meetingId } = notice
  if (content.startsAt <= now && change !== 'cancelled') throw refuse('MEETING_IN_PAST')
  const meeting = await documents.get(meetings, meetingId)
  const over = meeting?.status === 'cancelled' || meeting?.status === 'ended'
  if (over && change !== 'cancelled') throw refuse('MEETING_OVER')
  if (!templateId(wechat.templates, 'meetingNotice')) throw refuse('TEMPLATE_MISSING')
  const before = await documents.get(dispatches, noticeId)
  // What began by the edition before is held; another day is another meeting, with a lawful time of its own.
  if (before && before.card.startsAt <= now && change !== 'cancelled')
    throw refuse('CHANGE_TOO_LATE')
  const { recipients, notCalled } = await once(() => recipientsNow(content.audience, now))
  const first = await firstCalled(notice, recipients, documents)
  const { late, binds, latestDay } = clockOf(notice, settings, now, before?.card.startsAt, first)
  if (late && !input.urgent) throw refuse('NOTICE_LATE', whoIsFirst(first))
  const urgent = late && input.urgent ? await approvedByChair(input.urgent) : undefined

  const { closedBecause } = await gateOf(notice, documents, now)
  if (Object.keys(closedBecause).length > 0 && notice.status === 'approved')
    throw refuse('NOTICE_GATE_SHUT', closedBecause)
  if (recipients.length === 0) throw refuse('AUDIENCE_EMPTY')
  const publish = { act: 'publish' as const, hash: notice.hash ?? '' }
  const acting = { by: caller.name, now, refuse }
  const step = {
    did: '发出',
    note: urgent && `临时召集，${urgent.approvedBy}批准：${urgent.reason}`,
  }
  const issued: Notice = {
    ...acted(notice, publish, noticeChain(settings), acting, step),
    issuedAt: now,
    issuedBy: caller.name,
    rule: settings.rules[kind],
    latestDay,
    underClock: binds,
    urgent,
  }
  await documents.put(notices, issued)
  const ignoreQuiet = input.ignoreQuiet ?? ignoresQuiet(content.startsAt, now, urgent !== undefined)
  await startEdition(documents, before, {
    _id: noticeId,
    meetingId,
    card: cardOf(issued, meeting),
    edition,
    issuedAt: now,
    issuedBy: { id: caller.id, name: caller.name },
    urgent: urgent !== undefined,
    ignoreQuiet,
    ladder: ladderFor(
      kind,
      now,
      content.startsAt,
      urgent !== undefined,
      settings.ladders[kind],
      settings.quiet,
      ignoreQuiet,
    ),
    recipients,
    notCalled,
  })
  await markMeeting(documents, meeting, change, now)
  afterwards(() => fanOut(now, whileWaiting))
  const { _id: id, revision, updatedAt } = issued
  return {
    output: { id, revision, updatedAt, total: recipients.length },
    subject: `notices/${id}`,
    note: `发给 ${recipients.length} 个收件人`,
  }

  async function approvedByChair({ approverId, reason }: { approverId: string; reason: string }) {
    const [person, bodies] = await Promise.all([documents.get(people, approverId), allBodies()])
    const chairs =
      person && appointmentsInForce(person, bodies, dayOf(now)).some(({ kind }) => kind === 'chair')
    if (!person || !chairs) throw refuse('NOT_THE_CHAIR')
    return { approvedBy: person.name, reason }
  }
}

/** A change that only tells of another room may be late for those whom it calls first. */
const whoIsFirst = (first: readonly Recipient[]): RefusalDetails =>
  first.length > 0
    ? { firstCalled: `这次变更才首次通知的出席人员：${namesSaid(someNames(first))}` }
    : {}

/** Milliseconds the sender waits for receipts to be made out; a large audience is left to the timer. */
const whileWaiting = 3_000

const cardOf = (notice: Notice, meeting: Meeting | undefined): NoticeCard => {
  const { kind, content, change } = notice
  const { title, startsAt, endsAt, venue, signBy, returnBy } = content
  const meetingTitle = titleForPush(toPush(notice, meeting))
  const cancelled = change === 'cancelled' || undefined
  return { kind, title, meetingTitle, startsAt, endsAt, venue, signBy, returnBy, cancelled }
}

async function markMeeting(
  documents: Documents,
  meeting: Meeting | undefined,
  change: Notice['change'],
  now: string,
) {
  if (!meeting) return
  const status = change === 'cancelled' ? ('cancelled' as const) : ('noticed' as const)
  await documents.put(meetings, {
    ...meeting,
    status,
    revision: meeting.revision + 1,
    updatedAt: now,
  })
}
