import fc from 'fast-check'
import { pairBlocks } from './pair-blocks'

const of = (ids: string) => [...ids].map((id) => ({ id }))
const shown = (before: string, after: string) =>
  pairBlocks(of(before), of(after))
    .map((pair) => `${pair.before?.id ?? '-'}${pair.after?.id ?? '-'}`)
    .join(' ')

test.each([
  ['the same', 'abc', 'abc', 'aa bb cc'],
  ['one came', 'ac', 'abc', 'aa -b cc'],
  ['one is gone', 'abc', 'ac', 'aa b- cc'],
  ['the first is gone', 'abc', 'bc', 'a- bb cc'],
  ['one gave way to another', 'abc', 'axc', 'aa b- -x cc'],
  ['one was moved', 'abc', 'cab', 'cc aa bb'],
  ['nothing is left', 'ab', '', 'a- b-'],
])('%s', (_, before, after, expected) => {
  expect(shown(before, after)).toBe(expected)
})

test('every block of either stands in exactly one row', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'))
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const pairs = pairBlocks(of(before.join('')), of(after.join('')))
      const sorted = (side: (string | undefined)[]) => side.filter(Boolean).sort()
      expect(sorted(pairs.map((pair) => pair.before?.id))).toEqual([...before].sort())
      expect(pairs.flatMap((pair) => pair.after?.id ?? [])).toEqual(after)
    }),
  )
})
