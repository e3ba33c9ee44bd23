import * as fc from 'fast-check'
import type { Act, Reviewer } from './act'
import { afterAct, newReview } from './after-act'
import { storyStages, type Chain } from './chain'
import { forbidden } from './forbidden'

const writer = fc.constantFrom('liu', 'liu', 'liu', 'yang').map((id) => ({ id, name: id }))
const everyStage = storyStages.map(({ name }) => name)
const reviewer: fc.Arbitrary<Reviewer> = fc.record({
  id: fc.constantFrom('liu', 'yang', 'huang', 'zhou', 'wu'),
  name: fc.constant('某'),
  stages: fc.oneof({ weight: 4, arbitrary: fc.constant(everyStage) }, fc.subarray(everyStage)),
})
const hash = fc.constantFrom('h1', 'h1', 'h1', 'h2')
const at = fc.constantFrom('2026-11-23T02:00:00Z', '2026-11-23T03:00:00Z')
const remarks = fc.constant('')

const acts = {
  edit: fc.record({ act: fc.constant('edit' as const), by: writer }),
  submit: fc.record({ act: fc.constant('submit' as const), by: writer, hash }),
  recall: fc.record({ act: fc.constant('recall' as const), by: writer }),
  approve: fc.record({ act: fc.constant('approve' as const), by: reviewer, at, hash, remarks }),
  return: fc.record({ act: fc.constant('return' as const), by: reviewer, at, remarks }),
  schedule: fc.record({ act: fc.constant('schedule' as const), dueAt: at, now: at }),
  unschedule: fc.record({ act: fc.constant('unschedule' as const) }),
  publish: fc.record({ act: fc.constant('publish' as const), hash }),
  withdraw: fc.record({ act: fc.constant('withdraw' as const) }),
  stop: fc.record({ act: fc.constant('stop' as const), by: writer, at, remarks }),
}

/** Weighted so that whole chains come about, and are disturbed at every point. */
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 1, arbitrary: acts.edit },
  { weight: 4, arbitrary: acts.submit },
  { weight: 1, arbitrary: acts.recall },
  { weight: 12, arbitrary: acts.approve },
  { weight: 1, arbitrary: acts.return },
  { weight: 2, arbitrary: acts.schedule },
  { weight: 1, arbitrary: acts.unschedule },
  { weight: 6, arbitrary: acts.publish },
  { weight: 2, arbitrary: acts.withdraw },
  { weight: 1, arbitrary: acts.stop },
)

it.each([false, true])(
  'no sequence of acts publishes unapproved content (combined: %s)',
  (mayCombine) => {
    const chain: Chain = { stages: storyStages, mayCombine }
    let publications = 0
    fc.assert(
      fc.property(fc.array(act, { minLength: 40, maxLength: 80 }), (acts) => {
        let review = newReview({ id: 'liu', name: 'liu' })
        // Kept apart from the machine: who signed which text since it was last touched.
        let signed: { stage: string; by: string; hash: string }[] = []
        const writers = new Set(['liu'])
        for (const next of acts) {
          if (forbidden(review, next, chain)) continue
          if (next.act === 'approve')
            signed.push({ stage: review.stage ?? '', by: next.by.id, hash: next.hash })
          if (['edit', 'submit', 'recall', 'return', 'stop'].includes(next.act)) signed = []
          if (next.act === 'edit' || next.act === 'submit') writers.add(next.by.id)
          review = afterAct(review, next, chain)
          if (next.act !== 'publish') continue
          publications++
          expect(signed.map(({ stage }) => stage)).toEqual(['first', 'second', 'final'])
          expect(signed.every((one) => one.hash === next.hash)).toBe(true)
          expect(signed.some((one) => writers.has(one.by))).toBe(false)
          if (!mayCombine) expect(new Set(signed.map(({ by }) => by)).size).toBe(3)
        }
      }),
      { numRuns: 3000, seed: 20261123 },
    )
    expect(publications).toBeGreaterThan(500)
  },
)
