import fc from 'fast-check'
import { placeAt, scrollStep } from './place-at'

// Three items of 100, 40 and 60 pixels.
const extents = [
  { top: 0, bottom: 100 },
  { top: 100, bottom: 140 },
  { top: 140, bottom: 200 },
]

test.each([
  ['the first, hardly moved', 0, 60, 0],
  ['the first, over the upper half of the second', 0, 110, 0],
  ['the first, over the lower half of the second', 0, 130, 1],
  ['the first, below all', 0, 900, 2],
  ['the last, above all', 2, -50, 0],
  ['the last, over the lower half of the first', 2, 60, 1],
  ['the middle one, where it stands', 1, 125, 1],
])('%s', (_, from, y, expected) => {
  expect(placeAt(extents, from, y)).toBe(expected)
})

test('wherever it is let go, it comes to a place there is', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(heights, fc.nat(), fc.integer({ min: -500, max: 5000 }), (sizes, nth, y) => {
      let top = 0
      const all = sizes.map((size) => ({ top, bottom: (top += size) }))
      const place = placeAt(all, nth % all.length, y)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThan(all.length)
    }),
  )
})

test.each([
  [400, 0],
  [70, 0],
  [0, -18],
  [799, 18],
  [-1000, -276],
])('held at %d of 800 pixels it scrolls by %d', (y, step) => {
  expect(scrollStep(y, 800)).toBe(step)
})
