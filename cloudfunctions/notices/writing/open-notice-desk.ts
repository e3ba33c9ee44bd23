import { changedSections } from '@domain/dispatch/changes'
import { notPublicIn } from '@domain/notice/not-public'
import { noticeLines } from '@domain/notice/notice-lines'
import { roundChanges } from '@domain/notice/round-changes'
import type { notices as area } from '@domain/operations/notices'
import type { Act } from '@domain/review/act'
import { forbidden } from '@domain/review/forbidden'
import { refusals } from '@domain/vocabulary/refusals'
import { approvalsShown } from '../../platform/approvals-shown'
import type { Handler } from '../../platform/handler'
import { meetings, type Meeting } from '../meetings/meeting-store'
import { noticeChain, noticeSettings } from '../../platform/notice-settings'
import { recipientsNow } from './audience-of'
import { clockOf } from './clock-of'
import { mayBeDropped } from './drop-notice'
import { firstCalled } from './first-called'
import { gateOf } from './gate-of'
import { howItFares } from './how-it-fares'
import { asReviewer, sendingBack } from './notice-acts'
import { editionId, notices, type Notice } from './notice-store'
import { outOfDate } from './out-of-date'

export const openNoticeDesk: Handler<typeof area.openNoticeDesk> = async ({ id }, context) => {
  const { caller, documents, now, refuse } = context
  const notice = await documents.get(notices, id)
  if (!notice) throw refuse('NOTICE_NOT_FOUND')
  const { noticeId, edition, kind, reviewed } = notice
  const [{ settings }, before, approvals, gate, meeting, fares] = await Promise.all([
    noticeSettings(documents),
    edition > 1 ? documents.get(notices, editionId(noticeId, edition - 1)) : undefined,
    approvalsShown<'check'>(notice.approvals),
    gateOf(notice, documents, now),
    documents.get(meetings, notice.meetingId),
    howItFares(notice, documents),
  ])
  const takingPart = async ({ audience }: Notice['content'] | Meeting) =>
    (await recipientsNow(audience, now)).recipients
  const isNew = notice.change === 'changed' && !notice.issuedAt
  const first = isNew ? await firstCalled(notice, await takingPart(notice.content), documents) : []
  const asRead = ({ content }: Notice) => ({
    title: content.title,
    sections: noticeLines(kind, content),
  })
  return {
    notice: {
      ...notice,
      id,
      content: notice.content as never,
      status: notice.status as 'draft',
      stage: notice.stage as 'check',
    },
    clock: clockOf(notice, settings, notice.issuedAt ?? now, before?.content.startsAt, first),
    marks: gate.marks,
    decisions: [...notice.decisions],
    changes: before ? changedSections(asRead(before), asRead(notice)) : [],
    lastRound: reviewed && {
      round: reviewed.round,
      returned: reviewed.returned,
      changes: roundChanges(kind, reviewed.content, notice.content),
    },
    approvals,
    returned: notice.returned,
    steps: [...notice.steps],
    closedBecause: gate.closedBecause,
    notPublic: notPublicIn(notice.content, meeting?.agenda ?? []),
    behind: notice.status === 'published' ? { differs: [], agenda: [] } : gate.behind,
    outOfDate: await outOfDate(
      meeting,
      fares.newerEdition ? undefined : notice,
      () => (meeting ? takingPart(meeting) : Promise.resolve([])),
      now,
      documents,
    ),
    meeting: {
      title: meeting?.title ?? notice.content.title,
      status: meeting?.status ?? ('cancelled' as const),
    },
    ...fares,
    may: may(notice),
  }

  function may(subject: Notice) {
    const chain = noticeChain(settings)
    const by = asReviewer(caller)
    const refusalOf = (act: Act) => forbidden(subject, act, chain)
    const hash = subject.hash ?? ''
    const approve = refusalOf({ act: 'approve', by, at: now, hash, remarks: '' })
    const isOffice = caller.roles.includes('office')
    const mayFollow =
      isOffice &&
      subject.status === 'published' &&
      !fares.newerEdition &&
      meeting?.status === 'noticed'
    const inReview = subject.status === 'inReview'
    return {
      edit: isOffice && !refusalOf({ act: 'edit', by }),
      submit: isOffice && !refusalOf({ act: 'submit', by, hash }),
      recall: isOffice && !refusalOf({ act: 'recall', by }),
      approve: !approve,
      notBecause:
        inReview && by.stages.length > 0 && approve && approve !== 'NOT_YOUR_STAGE'
          ? refusals[approve].says
          : undefined,
      return: !refusalOf(sendingBack(subject, by, now, '')),
      enterPaper:
        isOffice && inReview && !subject.writers.some((writer) => writer.id === caller.id),
      issue: !refusalOf({ act: 'publish', hash }),
      change: mayFollow && subject.content.startsAt > now,
      cancel: mayFollow,
      drop: isOffice && mayBeDropped(subject),
    }
  }
}
