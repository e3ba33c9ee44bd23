import * as fc from 'fast-check'
import type { ProofKind } from '@domain/story/proofs'
import { contentHash } from '../../cloudfunctions/platform/content-hash'
import { aStory } from '../builders/story'
import { openOffice, type Office, type Who } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 60_000)
afterAll(() => office.close())

const writers = ['editor', 'secondEditor'] as const
const reviewers = ['firstReviewer', 'secondReviewer', 'finalReviewer'] as const
const onDuty = [...writers, ...reviewers, 'office', 'leader'] as const

const proofOf: Partial<Record<Who, ProofKind>> = {
  firstReviewer: 'second',
  secondReviewer: 'third',
  finalReviewer: 'readThrough',
}

/** One thing that somebody tries; `gate`: what the last signature needs beside the signatures. */
const act = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constant('save' as const), fc.constantFrom(...writers)) },
  { weight: 5, arbitrary: fc.tuple(fc.constant('submit' as const), fc.constantFrom(...writers)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('gate' as const), fc.constant('office' as const)) },
  {
    weight: 10,
    arbitrary: fc.tuple(fc.constant('approve' as const), fc.constantFrom(...reviewers)),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('return' as const), fc.constantFrom(...reviewers)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('recall' as const), fc.constantFrom(...writers)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('schedule' as const), fc.constantFrom(...onDuty)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('publish' as const), fc.constantFrom(...onDuty)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('withdraw' as const), fc.constantFrom(...onDuty)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('stop' as const), fc.constantFrom(...onDuty)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constant('minute' as const), fc.constant('office' as const)),
  },
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** A life as it should be: before the public, taken down, corrected, and there again at a set minute. */
const chain: Act[] = [
  ['submit', 'editor'],
  ['approve', 'firstReviewer'],
  ['gate', 'office'],
  ['approve', 'secondReviewer'],
  ['approve', 'finalReviewer'],
]
const life: Act[] = [
  ...chain,
  ['publish', 'editor'],
  ['withdraw', 'leader'],
  ['save', 'editor'],
  ...chain,
  ['schedule', 'finalReviewer'],
  ['minute', 'office'],
]

/** Such lives, disturbed at every point: a step left out, or something else done before it. */
const anyLife = fc
  .tuple(
    ...life.map((step) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constant([step]) },
        { weight: 1, arbitrary: fc.constant<Act[]>([]) },
        { weight: 3, arbitrary: act.map((other): Act[] => [other, step]) },
      ),
    ),
  )
  .map((steps) => steps.flat())

interface Audited {
  operation: string
  subject: string
  by: { name: string }
}
const stored = <T>(collection: string): T[] =>
  (office.cloud.database.exportAll()[collection] ?? []).map((line) => JSON.parse(line) as T)

let keys = 0

/** Tries the act as whoever would see the story as it stands; refusals are part of the play. */
async function attempt(id: string, [what, who]: Act): Promise<boolean> {
  const phone = office.as(who)
  const { revision, content } = await phone.ask('news.openDraft', { id })
  const seen = { id, revision }
  const send = async (operation: string, input: object) => {
    const request = { operation, input, key: `any-sequence-${++keys}` }
    return (await phone.send(`news.${operation}`, request)).ok
  }
  switch (what) {
    case 'save': {
      const title = `第${keys}稿`
      const correction = '更正说明。'
      return send('saveDraft', { existing: seen, content: { ...content, title, correction } })
    }
    case 'submit':
      return send('submit', { ...seen, proofread: true })
    case 'gate':
      return send('signConfidentiality', seen)
    case 'approve':
      return send('approve', { ...seen, proofs: [proofOf[who] ?? 'first'], release: 'later' })
    case 'return':
      return send('returnStory', { ...seen, remarks: '再改' })
    case 'recall':
      return send('recall', seen)
    case 'schedule': {
      const at = new Date(office.cloud.clock.now().getTime() + 30_000).toISOString()
      return send('schedule', { ...seen, at })
    }
    case 'publish':
      return send('publish', seen)
    case 'withdraw':
      return send('withdraw', { id, reason: '撤' })
    case 'stop':
      return send('stop', { id, reason: '停' })
    case 'minute':
      await office.cloud.clock.advance(60_000)
      await office.cloud.timers.fire('news', 'everyMinute')
      return true
  }
}

/**
 * Kept apart from the story: who wrote and who signed, by the audit alone, since its text was last touched.
 * Gives nothing where the last chain is not whole.
 */
function signersByAudit(id: string): { writers: Set<string>; signers: string[] } {
  const writers = new Set<string>()
  let signers: string[] = []
  for (const { operation, subject, by } of stored<Audited>('audit')) {
    if (subject !== `stories/${id}`) continue
    if (operation === 'news.saveDraft' || operation === 'news.submit') writers.add(by.name)
    if (
      ['saveDraft', 'submit', 'recall', 'returnStory', 'stop'].some(
        (one) => operation === `news.${one}`,
      )
    )
      signers = []
    if (operation === 'news.approve') signers.push(by.name)
  }
  return { writers, signers }
}

test('whatever people try, in whatever order: readers see only what three others than its writers signed', async () => {
  let seenByReaders = 0
  await fc.assert(
    fc.asyncProperty(anyLife, async (acts) => {
      const { id } = await aStory().savedBy(office.as('editor'))
      for (const one of acts) {
        await attempt(id, one)
        const answer = await office
          .as('citizen')
          .send('news.get', { operation: 'get', input: { id } })
        if (!answer.ok) continue
        seenByReaders++
        const [story] = stored<{
          _id: string
          content: object
          approvals: { hash: string; by: { name: string } }[]
        }>('stories').filter(({ _id }) => _id === id)
        const { writers, signers } = signersByAudit(id)
        expect(new Set(signers).size).toBe(3)
        expect(signers.some((name) => writers.has(name))).toBe(false)
        expect(story?.approvals.map(({ by }) => by.name)).toEqual(signers)
        const hash = contentHash(story?.content ?? {})
        expect(story?.approvals.map((one) => one.hash)).toEqual([hash, hash, hash])
        expect((answer.output as { title: string }).title).toBe(
          (story?.content as { title: string } | undefined)?.title,
        )
      }
    }),
    { numRuns: 10, seed: 20261123, endOnFailure: true },
  )
  expect(seenByReaders).toBeGreaterThan(0)
}, 600_000)
