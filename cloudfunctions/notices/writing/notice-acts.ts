import type { RefusalDetails } from '@domain/operations/answer'
import { afterAct } from '@domain/review/after-act'
import type { Act, Reviewer } from '@domain/review/act'
import { noticeStages, type Chain } from '@domain/review/chain'
import { forbidden } from '@domain/review/forbidden'
import { lastStep } from '@domain/review/last-step'
import type { RefusalCode } from '@domain/vocabulary/refusals'
import type { Member } from '../../platform/caller'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import { notices, type Notice } from './notice-store'

interface Acting {
  documents: Documents
  refuse(code: 'NOTICE_NOT_FOUND' | 'CHANGED_MEANWHILE', details?: RefusalDetails): Refusal
}

/** The notice as the caller saw it; refuses when it is gone, or when somebody was there meanwhile. */
export async function seenNotice(
  { documents, refuse }: Acting,
  { id, revision }: { id: string; revision: number },
): Promise<Notice> {
  const notice = await documents.get(notices, id)
  if (!notice) throw refuse('NOTICE_NOT_FOUND')
  if (notice.revision === revision) return notice
  throw refuse('CHANGED_MEANWHILE', { changed: lastStep(notice) })
}

/** The notice after a change by someone: the next revision. */
export const changed = (
  notice: Notice,
  change: Partial<Notice>,
  by: string,
  now: string,
  step?: { did: string; note?: string | undefined },
): Notice => ({
  ...notice,
  ...change,
  steps: step ? [...notice.steps, { at: now, by, ...step }] : notice.steps,
  revision: notice.revision + 1,
  updatedAt: now,
  updatedBy: by,
})

/** The notice after an act of the review chain; refuses what the chain forbids. */
export function acted(
  notice: Notice,
  act: Act,
  chain: Chain,
  { by, now, refuse }: { by: string; now: string; refuse: (code: never) => Refusal },
  step?: { did: string; note?: string | undefined },
): Notice {
  const refusal: RefusalCode | undefined = forbidden(notice, act, chain)
  if (refusal) throw refuse(refusal as never)
  const after = afterAct(notice, act, chain)
  return changed(after, reviewedBefore(notice, act, after), by, now, step)
}

/** What reviewers had before them, kept as it goes back to its writers: the next round is compared with it. */
function reviewedBefore(notice: Notice, { act }: Act, { returned }: Notice): Partial<Notice> {
  const { round, content, status } = notice
  if (act === 'return' || act === 'stop') return { reviewed: { round, content, returned } }
  return act === 'edit' && status === 'approved' ? { reviewed: { round, content } } : {}
}

/** The caller as a reviewer of notices. */
export const asReviewer = ({ id, name, roles }: Member): Reviewer => ({
  id,
  name,
  stages: noticeStages.filter(({ role }) => roles.includes(role)).map((stage) => stage.name),
})

/** 退回: what is signed is stopped, by who signs it; there the review is over. */
export const sendingBack = (
  { status }: Pick<Notice, 'status'>,
  by: Reviewer,
  at: string,
  remarks: string,
): Act => ({
  act: status === 'approved' && by.stages.includes('sign') ? 'stop' : 'return',
  ...{ by, at, remarks },
})

/** What every act answers with, and what the audit names. */
export const answered = ({ _id: id, revision, updatedAt }: Notice, note?: string) => ({
  output: { id, revision, updatedAt },
  subject: `notices/${id}`,
  note,
})
