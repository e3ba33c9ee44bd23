import type { Act } from './act'
import type { Chain } from './chain'
import { forbidden } from './forbidden'
import type { Review, Who } from './review'

/** The review of something nobody has submitted yet. */
export const newReview = (author: Who): Review => ({
  status: 'draft',
  round: 0,
  writers: [author],
  approvals: [],
})

/** The subject after the act. Throws when the act is forbidden: ask `forbidden` first. */
export function afterAct<S extends Review>(subject: S, act: Act, chain: Chain): S {
  const refusal = forbidden(subject, act, chain)
  if (refusal)
    throw new Error(`${act.act} is forbidden for a ${subject.status} subject: ${refusal}`)
  return { ...subject, ...changes(subject, act, chain) }
}

function changes(review: Review, act: Act, { stages }: Chain): Partial<Review> {
  switch (act.act) {
    case 'edit':
      return { ...backToWriting(review), writers: withWriter(review.writers, act.by) }
    case 'submit':
      return {
        status: 'inReview',
        stage: stages[0].name,
        round: review.round + 1,
        hash: act.hash,
        approvals: [],
        returned: undefined,
        writers: withWriter(review.writers, act.by),
      }
    case 'recall':
      return { ...voided, status: 'draft' }
    case 'approve': {
      const { by, at, hash, remarks, paper } = act
      const stage = review.stage ?? ''
      const { id, name } = by
      const approvals = [...review.approvals, { stage, by: { id, name }, at, hash, remarks, paper }]
      const next = stages[approvals.length]
      return next
        ? { approvals, stage: next.name }
        : { approvals, stage: undefined, status: 'approved' }
    }
    case 'stop':
    case 'return': {
      const { id, name } = act.by
      const { at, remarks } = act
      const returned = { by: { id, name }, at, stage: review.stage, remarks }
      return { ...voided, status: 'returned', returned }
    }
    case 'schedule':
      return { status: 'scheduled', dueAt: act.dueAt }
    case 'unschedule':
      return { status: 'approved', dueAt: undefined }
    case 'publish':
      return { status: 'published', dueAt: undefined }
    case 'withdraw':
      return { status: 'withdrawn' }
  }
}

const voided = { stage: undefined, hash: undefined, approvals: [], dueAt: undefined }

/** Whatever had been approved is not what stands there now. */
const backToWriting = ({ status }: Review): Partial<Review> => ({
  ...voided,
  status: status === 'returned' ? 'returned' : 'draft',
})

const withWriter = (writers: readonly Who[], { id, name }: Who): readonly Who[] =>
  writers.some((writer) => writer.id === id) ? writers : [...writers, { id, name }]
