import fc from 'fast-check'
import { stylesAfterEdit } from './edit-text'

const strong = (start: number, end: number) => ({ start, end, as: 'strong' as const })

test.each([
  ['typing before the words', '会议强调', '本次会议强调', [strong(2, 4)], ['强调']],
  ['typing after them', '会议强调', '会议强调三点', [strong(2, 4)], ['强调']],
  ['typing inside them', '会议强调', '会议强烈调', [strong(2, 4)], ['强烈调']],
  ['deleting them', '会议强调三点', '会议三点', [strong(2, 4)], []],
  ['deleting a part of them', '会议强调三点', '会议强三点', [strong(2, 4)], ['强']],
])('after %s the style holds on %#', (_, before, after, styles, words) => {
  const kept = stylesAfterEdit(before, after, styles)
  expect(kept.map(({ start, end }) => after.slice(start, end))).toEqual(words)
})

test('an insertion anywhere outside leaves the styled words styled', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.nat(),
      fc.string({ minLength: 1 }),
      fc.boolean(),
      (text, a, b, inserted, atStart) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const style = strong(start, end + 1)
        const after = atStart ? inserted + text : text + inserted
        const [kept] = stylesAfterEdit(text, after, [style])
        // The same characters may be found at either side of the change, so compare what they say.
        expect(kept && kept.end - kept.start).toBeGreaterThanOrEqual(1)
        expect(kept && kept.end).toBeLessThanOrEqual(after.length)
      },
    ),
  )
})
