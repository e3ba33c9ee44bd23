import type { RefusalCode } from '../vocabulary/refusals'
import type { Act, ActName, Reviewer } from './act'
import type { Chain } from './chain'
import { approvedThroughout } from './approved'
import type { Review, ReviewStatus, Who } from './review'

/** From which statuses an act can be done at all, and what is said otherwise. */
const from: Record<ActName, readonly [RefusalCode, ...ReviewStatus[]]> = {
  edit: ['NOT_EDITABLE', 'draft', 'returned', 'approved', 'scheduled', 'withdrawn'],
  submit: ['SUBMITTED_ALREADY', 'draft', 'returned'],
  recall: ['NOT_UNDER_REVIEW', 'inReview'],
  approve: ['NOT_UNDER_REVIEW', 'inReview'],
  return: ['NOT_UNDER_REVIEW', 'inReview'],
  schedule: ['NOT_APPROVED', 'approved', 'scheduled'],
  unschedule: ['NOT_SCHEDULED', 'scheduled'],
  publish: ['NOT_APPROVED', 'approved', 'scheduled'],
  withdraw: ['NOT_PUBLISHED', 'published'],
  stop: ['NOTHING_TO_STOP', 'approved', 'scheduled'],
}

/** Why an act may not be done now by this person; nothing when it may. */
export function forbidden(review: Review, act: Act, chain: Chain): RefusalCode | undefined {
  const [refusal, ...statuses] = from[act.act]
  if (!statuses.includes(review.status)) return refusal
  switch (act.act) {
    case 'recall':
      if (review.approvals.length > 0) return 'REVIEW_STARTED'
      return isWriter(review, act.by) ? undefined : 'NOT_THE_AUTHOR'
    case 'approve':
      return notTheirs(review, act.by, chain) ?? differs(review, act.hash) ?? paperByOther()
    case 'return':
      return notTheirs(review, act.by, chain)
    case 'schedule':
      return act.dueAt > act.now ? undefined : 'TIME_PAST'
    case 'publish':
      return differs(review, act.hash) ?? (approvedThroughout(review, chain) ? undefined : refusal)
    case 'edit':
    case 'submit':
    case 'unschedule':
    case 'withdraw':
    case 'stop':
      return undefined
  }

  function paperByOther(): RefusalCode | undefined {
    if (act.act !== 'approve' || !act.paper) return undefined
    const { recordedBy } = act.paper
    if (recordedBy.id === act.by.id) return 'OWN_SIGNATURE'
    return isWriter(review, recordedBy) ? 'OWN_WORK' : undefined
  }
}

function notTheirs(review: Review, by: Reviewer, chain: Chain): RefusalCode | undefined {
  if (!review.stage || !by.stages.includes(review.stage)) return 'NOT_YOUR_STAGE'
  if (isWriter(review, by)) return 'OWN_WORK'
  const again = review.approvals.some((approval) => approval.by.id === by.id)
  return again && !chain.mayCombine ? 'REVIEWED_ALREADY' : undefined
}

const differs = (review: Review, hash: string) =>
  review.hash === hash ? undefined : ('CHANGED_MEANWHILE' as const)

const isWriter = ({ writers }: Review, { id }: Who) => writers.some((writer) => writer.id === id)
