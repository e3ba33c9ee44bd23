import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { canonical, sealOf, verify, type Entry, type Seal } from './chain'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
type Noted = Entry & { note: string }
const entry = (n: number): Noted => ({
  _id: `e${n}`,
  at: `2026-11-23T00:00:${10 + n}Z`,
  note: `${n}`,
})

/** `sizes` seals over as many entries, and one entry that no seal covers yet. */
function aLog(sizes: number[]) {
  const entries: Noted[] = []
  const seals: Seal[] = []
  for (const size of sizes) {
    const fresh = Array.from({ length: size }, (_, n) => entry(entries.length + n))
    entries.push(...fresh)
    seals.push(sealOf(seals[seals.length - 1], fresh, 't', hash))
  }
  return { seals, entries: [...entries, entry(entries.length)] }
}

test('a log that nobody touched verifies, whatever order it comes in', () => {
  const { seals, entries } = aLog([2, 3])
  expect(verify([...seals].reverse(), [...entries].reverse(), hash)).toEqual({
    ok: true,
    sealed: 5,
    unsealed: 1,
    problems: [],
  })
})

test('an empty log verifies', () => {
  expect(verify([], [], hash)).toMatchObject({ ok: true, sealed: 0, unsealed: 0 })
})

test.each<[string, (log: ReturnType<typeof aLog>) => void, string]>([
  [
    'an entry was changed',
    ({ entries }) => (entries[1] = { ...entry(1), note: 'x' }),
    'entry changed',
  ],
  ['an entry was removed', ({ entries }) => entries.splice(3, 1), 'entry missing'],
  ['a seal was removed', ({ seals }) => seals.splice(0, 1), 'chain broken'],
  [
    'a seal was changed',
    ({ seals }) => (seals[0] = { ...(seals[0] as Seal), at: 'later' }),
    'seal changed',
  ],
  [
    'a seal was made anew over other entries',
    ({ seals }) => (seals[0] = sealOf(undefined, [entry(0)], 't', hash)),
    'chain broken',
  ],
  [
    'an entry was sealed twice',
    ({ seals }) => seals.push(sealOf(seals[seals.length - 1], [entry(0)], 't', hash)),
    'sealed twice',
  ],
])('it is found when %s', (_, tamper, what) => {
  const log = aLog([2, 3])
  tamper(log)
  const { ok, problems } = verify(log.seals, log.entries, hash)
  expect(ok).toBe(false)
  expect(problems.map((problem) => problem.what)).toContain(what)
})

test('any one change of a sealed entry is found', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(sizes, fc.nat(), fc.string(), (some, at, note) => {
      const log = aLog(some)
      const sealed = log.entries.length - 1
      const target = log.entries[at % sealed] as Noted
      fc.pre(target.note !== note)
      log.entries[at % sealed] = { ...target, note }
      expect(verify(log.seals, log.entries, hash).ok).toBe(false)
    }),
  )
})

test('canonical text does not depend on the order of keys, nor on absent values', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(
    canonical({ b: [1, { c: 'x', d: null }] }),
  )
})
