import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { canonical, sealOf, verify, type Entry, type Seal } from './chain'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
type Noted = Entry & { note: string }
const entry = (n: number): Noted => ({
  _id: `e${n}`,
  at: new Date(Date.UTC(2026, 10, 23) + n * 60_000).toISOString(),
  note: `${n}`,
})

/** Dated long before every other. */
const old: Noted = { _id: 'old', at: '2026-11-01T00:00:00.000Z', note: 'never happened' }

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
  [
    'an entry was slipped in where all was sealed',
    ({ entries }) => entries.push(old),
    'entry not sealed',
  ],
  ['a seal was removed', ({ seals }) => seals.splice(0, 1), 'seal missing'],
  [
    'a seal lost its entries',
    ({ seals }) => (seals[0] = { ...(seals[0] as Seal), entries: undefined as never }),
    'seal changed',
  ],
  [
    'a seal over nothing was added',
    ({ seals }) => seals.push(sealOf(seals[seals.length - 1], [], 't', hash)),
    'chain broken',
  ],
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

test('an entry that came late but within reason is merely not sealed yet', () => {
  const { seals, entries } = aLog([12])
  const late = { ...entry(5), _id: 'late' }
  expect(verify(seals, [...entries, late], hash)).toMatchObject({ ok: true, unsealed: 2 })
})

test('a seal over late entries only does not set the clock of the chain back', () => {
  const { seals } = aLog([12])
  const newest = seals[seals.length - 1] as Seal
  expect(sealOf(newest, [entry(5)], 't', hash).throughAt).toBe(newest.throughAt)
})

test('that the newest seal was removed shows only as entries not sealed', () => {
  const { seals, entries } = aLog([2, 3])
  expect(verify(seals.slice(0, -1), entries, hash)).toMatchObject({ ok: true, unsealed: 4 })
})

const word = fc.string({ minLength: 1 })
type Log = ReturnType<typeof aLog>
/** One act of tampering with a log; each number is brought into range. */
const tampering: fc.Arbitrary<(log: Log) => void> = fc.oneof(
  fc
    .tuple(fc.nat(), fc.constantFrom('_id', 'at', 'note'), word)
    .map(([n, field, text]) => ({ entries }: Log) => {
      const at = n % (entries.length - 1)
      entries[at] = { ...(entries[at] as Noted), [field]: `${field}-${text}` }
    }),
  fc.tuple(fc.nat(), word).map(([n, text]) => ({ entries }: Log) => {
    const at = n % (entries.length - 1)
    entries[at] = { ...(entries[at] as Noted), [`added ${text}`]: text } as Noted
  }),
  fc.nat().map(
    (n) =>
      ({ entries }: Log) =>
        entries.splice(n % (entries.length - 1), 1),
  ),
  fc.nat().map(
    (n) =>
      ({ entries }: Log) =>
        entries.splice(n % entries.length, 0, old),
  ),
  fc
    .tuple(fc.nat(), fc.constantFrom('_id', 'at', 'previous', 'throughAt', 'hash'), word)
    .map(([n, field, text]) => ({ seals }: Log) => {
      const at = n % seals.length
      seals[at] = { ...(seals[at] as Seal), [field]: `${field}-${text}` }
    }),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })).map(([n, more]) => ({ seals }: Log) => {
    const seal = seals[n % seals.length] as Seal
    seals[n % seals.length] = { ...seal, number: seal.number + more }
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([n, m]) => ({ seals }: Log) => {
    const seal = seals[n % seals.length] as Seal
    const kept = seal.entries.filter((_, at) => at !== m % seal.entries.length)
    seals[n % seals.length] = { ...seal, entries: kept }
  }),
  // Every seal but the newest: see above.
  fc.nat().map(
    (n) =>
      ({ seals }: Log) =>
        seals.splice(n % (seals.length - 1), 1),
  ),
  // As the timer would have made it, only later than all that follows it.
  fc.nat().map((n) => ({ seals }: Log) => {
    const at = n % seals.length
    seals.splice(at, 0, sealOf(seals[at - 1], [old], 't', hash))
  }),
)
const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 })

test('any one change, removal or insertion is found', () => {
  fc.assert(
    fc.property(sizes, tampering, (some, tamper) => {
      const log = aLog(some)
      expect(verify(log.seals, log.entries, hash).ok).toBe(true)
      tamper(log)
      expect(verify(log.seals, log.entries, hash).ok).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('canonical text does not depend on the order of keys, nor on absent values', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(
    canonical({ b: [1, { c: 'x', d: null }] }),
  )
})
