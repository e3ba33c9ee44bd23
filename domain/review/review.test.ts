import { afterAct, newReview } from './after-act'
import type { Act, ActName, Reviewer } from './act'
import { approvedThroughout } from './approved'
import { storyStages, type Chain } from './chain'
import { forbidden } from './forbidden'
import type { Review, ReviewStatus } from './review'

const chain: Chain = { stages: storyStages, mayCombine: false }
const liu = { id: 'liu', name: '刘XX' }
const reviewer = (id: string, ...stages: string[]): Reviewer => ({ id, name: id, stages })
const yang = reviewer('yang', 'first')
const huang = reviewer('huang', 'second')
const zhou = reviewer('zhou', 'final')
const at = '2026-11-23T02:00:00Z'
const later = '2026-11-24T02:00:00Z'

const approve = (by: Reviewer, hash = 'h1'): Act => ({ act: 'approve', by, at, hash, remarks: '' })
const after = (review: Review, ...acts: Act[]) =>
  acts.reduce((subject, act) => afterAct(subject, act, chain), review)

const draft = newReview(liu)
const inReview = after(draft, { act: 'submit', by: liu, hash: 'h1' })
const approved = after(inReview, approve(yang), approve(huang), approve(zhou))
const scheduled = after(approved, { act: 'schedule', dueAt: later, now: at })
const published = after(approved, { act: 'publish', hash: 'h1' })
const subjects: Record<ReviewStatus, Review> = {
  draft,
  returned: after(inReview, { act: 'return', by: yang, at, remarks: '数字有误' }),
  inReview,
  approved,
  scheduled,
  published,
  withdrawn: after(published, { act: 'withdraw' }),
}

const acts: Record<ActName, Act> = {
  edit: { act: 'edit', by: liu },
  submit: { act: 'submit', by: liu, hash: 'h2' },
  recall: { act: 'recall', by: liu },
  approve: approve(yang),
  return: { act: 'return', by: reviewer('both', 'first', 'final'), at, remarks: '再改改' },
  schedule: { act: 'schedule', dueAt: later, now: at },
  unschedule: { act: 'unschedule' },
  publish: { act: 'publish', hash: 'h1' },
  withdraw: { act: 'withdraw' },
  stop: { act: 'stop', by: liu, at, remarks: '数字待核' },
}

/** Every status × every act: where it leads, or the refusal. */
const table: Record<ReviewStatus, Record<ActName, string>> = {
  draft: {
    edit: 'draft',
    submit: 'inReview',
    recall: 'NOT_UNDER_REVIEW',
    approve: 'NOT_UNDER_REVIEW',
    return: 'NOT_UNDER_REVIEW',
    schedule: 'NOT_APPROVED',
    unschedule: 'NOT_SCHEDULED',
    publish: 'NOT_APPROVED',
    withdraw: 'NOT_PUBLISHED',
    stop: 'NOTHING_TO_STOP',
  },
  returned: {
    edit: 'returned',
    submit: 'inReview',
    recall: 'NOT_UNDER_REVIEW',
    approve: 'NOT_UNDER_REVIEW',
    return: 'NOT_UNDER_REVIEW',
    schedule: 'NOT_APPROVED',
    unschedule: 'NOT_SCHEDULED',
    publish: 'NOT_APPROVED',
    withdraw: 'NOT_PUBLISHED',
    stop: 'NOTHING_TO_STOP',
  },
  inReview: {
    edit: 'NOT_EDITABLE',
    submit: 'SUBMITTED_ALREADY',
    recall: 'draft',
    approve: 'inReview',
    return: 'returned',
    schedule: 'NOT_APPROVED',
    unschedule: 'NOT_SCHEDULED',
    publish: 'NOT_APPROVED',
    withdraw: 'NOT_PUBLISHED',
    stop: 'NOTHING_TO_STOP',
  },
  approved: {
    edit: 'draft',
    submit: 'SUBMITTED_ALREADY',
    recall: 'NOT_UNDER_REVIEW',
    approve: 'NOT_UNDER_REVIEW',
    return: 'NOT_UNDER_REVIEW',
    schedule: 'scheduled',
    unschedule: 'NOT_SCHEDULED',
    publish: 'published',
    withdraw: 'NOT_PUBLISHED',
    stop: 'returned',
  },
  scheduled: {
    edit: 'draft',
    submit: 'SUBMITTED_ALREADY',
    recall: 'NOT_UNDER_REVIEW',
    approve: 'NOT_UNDER_REVIEW',
    return: 'NOT_UNDER_REVIEW',
    schedule: 'scheduled',
    unschedule: 'approved',
    publish: 'published',
    withdraw: 'NOT_PUBLISHED',
    stop: 'returned',
  },
  published: {
    edit: 'NOT_EDITABLE',
    submit: 'SUBMITTED_ALREADY',
    recall: 'NOT_UNDER_REVIEW',
    approve: 'NOT_UNDER_REVIEW',
    return: 'NOT_UNDER_REVIEW',
    schedule: 'NOT_APPROVED',
    unschedule: 'NOT_SCHEDULED',
    publish: 'NOT_APPROVED',
    withdraw: 'withdrawn',
    stop: 'NOTHING_TO_STOP',
  },
  withdrawn: {
    edit: 'draft',
    submit: 'SUBMITTED_ALREADY',
    recall: 'NOT_UNDER_REVIEW',
    approve: 'NOT_UNDER_REVIEW',
    return: 'NOT_UNDER_REVIEW',
    schedule: 'NOT_APPROVED',
    unschedule: 'NOT_SCHEDULED',
    publish: 'NOT_APPROVED',
    withdraw: 'NOT_PUBLISHED',
    stop: 'NOTHING_TO_STOP',
  },
}

const cells = Object.entries(table).flatMap(([status, row]) =>
  Object.entries(row).map(([act, leads]) => [status, act, leads] as const),
)

it.each(cells)('%s + %s → %s', (status, act, leads) => {
  const subject = subjects[status as ReviewStatus]
  const wanted = acts[act as ActName]
  const refusal = forbidden(subject, wanted, chain)
  expect(refusal ?? afterAct(subject, wanted, chain).status).toBe(leads)
  if (refusal) expect(() => afterAct(subject, wanted, chain)).toThrow(refusal)
})

describe('who may do it', () => {
  it.each([
    ['the author does not review', inReview, approve({ ...yang, id: 'liu' }), 'OWN_WORK'],
    ['nobody reviews another stage', inReview, approve(huang), 'NOT_YOUR_STAGE'],
    [
      'nobody reviews twice',
      after(inReview, approve(yang)),
      approve(reviewer('yang', 'first', 'second')),
      'REVIEWED_ALREADY',
    ],
    ['another text is not approved', inReview, approve(yang, 'h2'), 'CHANGED_MEANWHILE'],
    [
      'another text is not published',
      approved,
      { act: 'publish', hash: 'h2' },
      'CHANGED_MEANWHILE',
    ],
    [
      'a review that has begun is not recalled',
      after(inReview, approve(yang)),
      { act: 'recall', by: liu },
      'REVIEW_STARTED',
    ],
    ['only a writer recalls', inReview, { act: 'recall', by: zhou }, 'NOT_THE_AUTHOR'],
    ['nothing is back-dated', approved, { act: 'schedule', dueAt: at, now: at }, 'TIME_PAST'],
    [
      'the author does not enter a paper signature',
      inReview,
      {
        ...approve(yang),
        paper: { signedOn: '2026-11-23', fileId: 'photo', recordedBy: liu },
      } as Act,
      'OWN_WORK',
    ],
    [
      'nobody enters their own signature',
      inReview,
      {
        ...approve(yang),
        paper: { signedOn: '2026-11-23', fileId: 'photo', recordedBy: yang },
      } as Act,
      'OWN_SIGNATURE',
    ],
  ] as [string, Review, Act, string][])('%s', (_, subject, act, refusal) => {
    expect(forbidden(subject, act, chain)).toBe(refusal)
  })

  it('lets one person take several stages where the office says so', () => {
    const small = { ...chain, mayCombine: true }
    const all = reviewer('yang', 'first', 'second', 'final')
    const signed = [1, 2, 3].reduce((subject) => afterAct(subject, approve(all), small), inReview)
    expect(signed.status).toBe('approved')
    expect(approvedThroughout(signed, small)).toBe(true)
    expect(approvedThroughout(signed, chain)).toBe(false)
  })
})

describe('what an act leaves behind', () => {
  it('keeps each approval with its stage, person, time and hash', () => {
    expect(approved.approvals.map(({ stage, by, hash }) => [stage, by.id, hash])).toEqual([
      ['first', 'yang', 'h1'],
      ['second', 'huang', 'h1'],
      ['final', 'zhou', 'h1'],
    ])
  })

  it('voids every approval with an edit, and remembers who edited', () => {
    const edited = after(scheduled, { act: 'edit', by: yang })
    expect(edited).toMatchObject({ status: 'draft', approvals: [] })
    expect(edited.dueAt).toBeUndefined()
    const again = after(edited, { act: 'submit', by: liu, hash: 'h3' })
    expect(again.round).toBe(2)
    expect(forbidden(again, approve(yang, 'h3'), chain)).toBe('OWN_WORK')
  })

  it('keeps the remarks of a return until the next submission', () => {
    const { returned } = subjects
    expect(returned.returned).toMatchObject({
      by: { id: 'yang' },
      stage: 'first',
      remarks: '数字有误',
    })
    expect(after(returned, acts.edit).returned).toBeDefined()
    expect(after(returned, acts.submit).returned).toBeUndefined()
  })
})
