import fc from 'fast-check'
import { anyValue } from './arbitrary-values'
import { directedKeyOf, keyOf } from './index-keys'

/** MongoDB's order written out plainly, without any bytes, to hold the keys against. */
const ranks = ['null', 'number', 'string', 'object', 'array', 'boolean', 'date']
const typeOf = (value: unknown) => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return value instanceof Date ? 'date' : typeof value
}
const sign = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

function order(a: unknown, b: unknown): number {
  const [type, other] = [typeOf(a), typeOf(b)]
  if (type !== other) return sign(ranks.indexOf(type), ranks.indexOf(other))
  if (type === 'number') {
    const [x, y] = [a as number, b as number]
    if (Number.isNaN(x) || Number.isNaN(y))
      return sign(Number(!Number.isNaN(x)), Number(!Number.isNaN(y)))
    return sign(x, y)
  }
  if (type === 'string') return byCodePoints(a as string, b as string)
  if (type === 'boolean' || type === 'date') return sign(Number(a), Number(b))
  if (type === 'null') return 0
  return type === 'array' ? bySteps(a as unknown[], b as unknown[], order) : byFields(a, b)
}
const byCodePoints = (a: string, b: string) =>
  bySteps([...a], [...b], (x, y) => sign(x.codePointAt(0) ?? 0, y.codePointAt(0) ?? 0))
const byFields = (a: unknown, b: unknown) =>
  bySteps(
    Object.entries(a as object),
    Object.entries(b as object),
    ([name, x]: [string, unknown], [other, y]: [string, unknown]) =>
      sign(ranks.indexOf(typeOf(x)), ranks.indexOf(typeOf(y))) ||
      byCodePoints(name, other) ||
      order(x, y),
  )
function bySteps<T>(a: T[], b: T[], step: (x: T, y: T) => number): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = step(a[at] as T, b[at] as T)
    if (difference !== 0) return difference
  }
  return sign(a.length, b.length)
}

test('keys sort as the values do', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      expect(Buffer.compare(keyOf(a), keyOf(b))).toBe(order(a, b))
    }),
    { numRuns: 5000 },
  )
})

test('descending keys sort the other way round', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      const turned = Buffer.compare(directedKeyOf(a, -1), directedKeyOf(b, -1))
      expect(turned).toBe(order(b, a))
    }),
    { numRuns: 2000 },
  )
})

test('no key begins with another, so keys can stand one after the other', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      const [key, other] = [keyOf(a), keyOf(b)]
      expect(key.equals(other) || !other.subarray(0, key.length).equals(key)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
