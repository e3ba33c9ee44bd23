import * as fc from 'fast-check'
import { inLine } from './in-line'
import { readRef, writeRef } from './text-ref'

test.each([
  ['aB-_9', { editionId: 'aB-_9' }],
  ['aB-_9.2', { editionId: 'aB-_9', text: 2 }],
  ['aB-_9.120', { editionId: 'aB-_9', text: 120 }],
])('%s', (written, ref) => {
  expect(readRef(written)).toEqual(ref)
  expect(writeRef(ref)).toBe(written)
})

const same = (text: string) => ({ text, kind: 'same' as const })
const added = (text: string) => ({ text, kind: 'added' as const })
const removed = (text: string) => ({ text, kind: 'removed' as const })
const told = (...sides: Parameters<typeof inLine>) =>
  inLine(...sides)
    .map(({ text, as }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[as])
    .join('')

test.each([
  [
    'a word exchanged',
    [same('提前'), removed('五'), same('日')],
    [same('提前'), added('七'), same('日')],
    '提前-五-+七+日',
  ],
  [
    'cut otherwise',
    [same('提'), same('前七日')],
    [same('提前'), added('至少'), same('七日')],
    '提前+至少+七日',
  ],
  ['nothing in common', [removed('甲')], [added('乙')], '-甲-+乙+'],
  ['new', [], [added('乙')], '+乙+'],
  ['gone', [removed('甲')], [], '-甲-'],
])('%s', (_, before, after, words) => {
  expect(told(before, after)).toBe(words)
})

test('nothing of either side is lost, and nothing stays twice', () => {
  const words = fc.array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom('会', '议', '前'), minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom('same' as const, 'added' as const, 'removed' as const),
    }),
  )
  fc.assert(
    fc.property(words, (script) => {
      const without = (kind: 'added' | 'removed') => script.filter((one) => one.kind !== kind)
      const pieces = inLine(without('added'), without('removed'))
      const text = (left: string) =>
        pieces.flatMap((one) => (one.as === left ? [] : one.text)).join('')
      const texts = (of: typeof script) => of.map((one) => one.text).join('')
      expect(text('added')).toBe(texts(without('added')))
      expect(text('removed')).toBe(texts(without('removed')))
    }),
  )
})
