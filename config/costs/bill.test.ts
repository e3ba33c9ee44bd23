import { billOf, offersFor, pointsOf } from './bill'
import { countedIds, prices } from './prices'
import { nothing } from './quantities'

test('every counted thing has one price', () => {
  expect(prices.units.map(({ id }) => id).sort()).toEqual([...countedIds].sort())
})

test('every price says where and when it stood, and what was not found says by what it was judged', () => {
  const stated = [...prices.units, ...prices.packages, ...prices.yearly]
  for (const { name, source, on, checked, note } of stated) {
    expect([name, on]).toEqual([name, expect.stringMatching(/^2026-\d\d-\d\d$/)])
    if (checked === 'assumed')
      expect([name, note ?? '']).toEqual([name, expect.stringMatching(/./)])
    else expect(Object.keys(prices.sources)).toContain(source)
  }
})

test('the dearest comes first, each in the unit of its price', () => {
  const lines = billOf({ ...nothing(), databaseCalls: 1_000_000, sms: 10 }, prices)
  expect(lines.slice(0, 2)).toMatchObject([
    { id: 'databaseCalls', quantity: 100, points: 20_000 },
    { id: 'sms', quantity: 10, points: 500 },
  ])
  expect(pointsOf(lines)).toBe(20_500)
})

test.each([
  ['next to nothing', 2000, '免费体验版', 0],
  ['more than what stops when used up', 3001, '个人版', 19.9],
  ['all that a package holds', 40_000, '个人版', 19.9],
  ['somewhat more', 100_000, '个人版', 79.9],
  ['so much that the larger package is cheaper', 250_000, '标准版', 199],
  ['more than that holds', 400_000, '标准版', 269],
])('%s', (_, points, name, yuan) => {
  const [cheapest] = offersFor(points, prices)
  expect(cheapest?.package.name).toBe(name)
  expect(cheapest?.yuan).toBeCloseTo(yuan, 6)
})

test('a package that stops when it is used up is not offered for more', () => {
  const names = offersFor(3001, prices).map((offer) => offer.package.name)
  expect(names).toEqual(['个人版', '标准版', '企业版'])
})
