import { daysBefore } from './days-before'

test.each([
  ['2026-03-01T00:00:00.000Z', 1, '2026-02-28T00:00:00.000Z'],
  ['2026-11-26T02:00:00.000Z', 30, '2026-10-27T02:00:00.000Z'],
  ['2026-11-26T02:00:00.000Z', 0, '2026-11-26T02:00:00.000Z'],
])('%s, %i days before', (moment, days, before) => {
  expect(daysBefore(moment, days)).toBe(before)
})
