import { addDays, daysBetween, endOfDay } from './add-days'
import { dayOf } from './day'

test.each([
  ['2026-01-01', -1, '2025-12-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-05-31', 0, '2026-05-31'],
  ['2026-03-31', -31, '2026-02-28'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to)
  expect(daysBetween(from, to)).toBe(days + 0)
})

test('a day ends just before the next begins', () => {
  expect(dayOf(endOfDay('2025-12-31'))).toBe('2025-12-31')
  expect(dayOf(new Date(Date.parse(endOfDay('2025-12-31')) + 1).toISOString())).toBe('2026-01-01')
})
