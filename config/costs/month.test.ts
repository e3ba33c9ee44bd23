import { countedIds } from './prices'
import { partsOf, timers } from './month'
import { district } from './usage'

test('every operation of the month and every timer that is deployed was measured', () => {
  const parts = partsOf(district)
  expect(timers().length).toBeGreaterThan(3)
  for (const { name, quantities } of parts)
    for (const id of countedIds)
      expect([name, id, quantities[id]]).toEqual([name, id, expect.any(Number)])
})

test('readers cost in proportion, and nothing else does', () => {
  const few = partsOf(district)
  const many = partsOf({ ...district, readers: district.readers * 10 })
  const factors = few.map(({ times }, n) => (many[n]?.times ?? 0) / times)
  expect([...new Set(factors)].sort((a, b) => a - b)).toEqual([1, 10])
})
