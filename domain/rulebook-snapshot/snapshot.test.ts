import fc from 'fast-check'
import { gzipSync, strToU8 } from 'fflate'
import type { Identified } from '../rulebook/identified'
import { crc32 } from './crc32'
import { decodeSnapshot, SnapshotDamaged } from './decode-snapshot'
import { encodeSnapshot } from './encode-snapshot'
import type { Snapshot, SnapshotRule } from './snapshot'

const article = (id: string, rest: Partial<Identified> = {}): Identified => ({
  id,
  level: 'article',
  number: 1,
  label: '第一条',
  text: '为了规范会议，制定本规则。',
  children: [],
  line: 3,
  ...rest,
})

const rule: SnapshotRule = {
  ruleId: 'r1',
  editionId: 'e1',
  title: '议事规则',
  book: 'work',
  part: '会议制度',
  order: 1,
  standing: 'inForce',
  notes: ['（2026年1月1日通过）'],
  adoptedBy: '常委会会议',
  adoptedOn: '2026-01-01',
  effectiveOn: '2026-02-01',
  provisions: [
    article('p1', { children: [article('p2', { level: 'table', rows: [['𠮷', '']] })] }),
  ],
}
const snapshot: Snapshot = {
  version: 'v1',
  scope: 'public',
  madeAt: '2026-02-01T00:00:00.000Z',
  rules: [rule],
}
const file = encodeSnapshot(snapshot)

test('what was written is read', () => {
  expect(decodeSnapshot(file)).toEqual(snapshot)
  expect(decodeSnapshot(encodeSnapshot({ ...snapshot, rules: [] })).rules).toEqual([])
})

test('a file that lies within a larger buffer is read as well', () => {
  const larger = new Uint8Array(file.length + 20)
  larger.set(file, 7)
  expect(decodeSnapshot(larger.subarray(7, 7 + file.length))).toEqual(snapshot)
})

test('the same snapshot gives the same bytes', () => {
  expect(encodeSnapshot(structuredClone(snapshot))).toEqual(file)
})

test('the check sum is that of gzip', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
})

test('a file that is cut short or changed anywhere is never half read', () => {
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ change
      expect(readsWholeOrNot(changed)).toBe(true)
      expect(() => decodeSnapshot(file.slice(0, at))).toThrow(SnapshotDamaged)
    }),
    { numRuns: 500 },
  )
})

/** Some bytes of gzip's head say nothing of the content (time, system). */
function readsWholeOrNot(bytes: Uint8Array): boolean {
  try {
    expect(decodeSnapshot(bytes)).toEqual(snapshot)
    return true
  } catch (error) {
    return error instanceof SnapshotDamaged
  }
}

const written = (value: unknown) => gzipSync(strToU8(JSON.stringify(value)))

test.each<[string, unknown]>([
  ['no object', []],
  ['of another format', { ...snapshot, format: 2 }],
  ['without a version', { ...snapshot, format: 1, version: '' }],
  ['of no known scope', { ...snapshot, format: 1, scope: 'all' }],
  ['without rules', { ...snapshot, format: 1, rules: undefined }],
  ['with a rule that has no title', withRule({ title: undefined })],
  ['with a rule of no known standing', withRule({ standing: 'draft' })],
  ['with a rule of no known book', withRule({ book: 'other' })],
  ['with notes that are no texts', withRule({ notes: [1] })],
  ['with a provision that has no id', withRule({ provisions: [article('')] })],
  ['with two provisions of one id', withRule({ provisions: [article('p'), article('p')] })],
  ['with a level that is none', withRule({ provisions: [{ ...article('p'), level: 'verse' }] })],
  ['with a child that is none', withRule({ provisions: [{ ...article('p'), children: [1] }] })],
])('a file %s is refused', (_, value) => {
  expect(() => decodeSnapshot(written(value))).toThrow(SnapshotDamaged)
})

test.each([new Uint8Array(), strToU8('<html>'), gzipSync(strToU8('{'))])(
  '%j is refused',
  (bytes) => {
    expect(() => decodeSnapshot(bytes)).toThrow(SnapshotDamaged)
  },
)

function withRule(change: Record<string, unknown>) {
  return { ...snapshot, format: 1, rules: [{ ...rule, ...change }] }
}
