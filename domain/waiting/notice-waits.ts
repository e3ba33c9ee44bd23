import { noticeState, noticeStateLabels } from '../meeting/notice-state'
import type { Reviewer } from '../review/act'
import { labelOfStage, noticeStages, type Chain } from '../review/chain'
import { forbidden } from '../review/forbidden'
import type { Review } from '../review/review'
import { noticeSentBack } from '../review/sent-back'
import type { Waiting } from './waiting'

/** An edition of a notice on its way. */
export interface NoticeFacts extends Review {
  id: string
  title: string
  change: 'first' | 'changed' | 'cancelled'
  /** When this round was sent in, UTC. */
  submittedAt?: string | undefined
  /** The last lawful moment for it, where one binds it. */
  latestMoment?: string | undefined
  /** When its meeting begins. */
  startsAt: string
}

/** Somebody who prepares or signs notices. */
export interface Convenor {
  by: Reviewer
  /** Drafts and issues: 办公室. */
  drafts: boolean
}

/** What a notice waits for from this person: a review, a mending, or to be sent. */
export function noticeWaits(
  notice: NoticeFacts,
  { by, drafts }: Convenor,
  chain: Chain,
  now: string,
): Waiting | undefined {
  const { id, title, status, stage = '', hash = '', approvals, returned } = notice
  // Of a meeting that has begun nobody is told any more, unless that it was not held.
  if (notice.startsAt <= now && notice.change !== 'cancelled') return undefined
  const waits = { id, title, until: notice.latestMoment }
  const lastStepAt = approvals.at(-1)?.at ?? notice.submittedAt
  switch (status) {
    case 'inReview': {
      const approve = { act: 'approve', by, at: now, hash, remarks: '' } as const
      if (forbidden(notice, approve, chain)) return undefined
      const note = `待${labelOfStage(noticeStages, stage)}`
      return { kind: 'noticeReview', ...waits, note, since: lastStepAt }
    }
    case 'returned':
      if (!drafts || !returned) return undefined
      return {
        ...{ kind: 'noticeReturned', ...waits, since: returned.at },
        note: `${returned.by.name} ${noticeSentBack(returned.stage)}：${returned.remarks}`,
      }
    case 'approved':
      return drafts
        ? { kind: 'noticeIssue', ...waits, note: '已签发，还没有发出', since: lastStepAt }
        : undefined
    case 'draft':
    case 'scheduled':
    case 'published':
    case 'withdrawn':
      return undefined
  }
}

interface Prepared {
  id: string
  title: string
  /** The last lawful moment for its notice. */
  latestMoment: string
  startsAt: string
  /** It was called to a later day: what goes out in time is the changed notice. */
  broughtForward?: boolean | undefined
  /** Of its notice; none where none is being written. */
  noticeStatus?: string | undefined
}

/** Days ahead that a notice's time begins to press. */
const pressesDays = 14

/** The lawful clock of a meeting that has no notice out, or none that is of its day. `shown`: its notice stands in the list already. */
export function clockWaits(meeting: Prepared, shown: boolean, now: string): Waiting | undefined {
  const { id, title, latestMoment, startsAt, broughtForward, noticeStatus } = meeting
  const apart = Date.parse(latestMoment) - Date.parse(now)
  if (shown || startsAt <= now || apart > pressesDays * 86_400_000) return undefined
  const label = noticeStateLabels[noticeState(noticeStatus)]
  const note = broughtForward ? `会议提前，变更${label}` : label
  return { kind: 'noticeClock', id, title, note, until: latestMoment }
}
