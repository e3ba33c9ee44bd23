import { byWeek, mondayOf } from './by-week'

test.each([
  ['2026-12-07', '2026-12-07'],
  ['2026-12-13', '2026-12-07'],
  ['2026-12-14', '2026-12-14'],
  ['2027-01-01', '2026-12-28'],
  ['1969-12-31', '1969-12-29'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday)
})

test('weeks are Shanghai’s, empty ones are there, and what is older is not counted', () => {
  const moments = [
    // Sunday in Greenwich, Monday in Shanghai.
    '2026-12-06T16:00:00.000Z',
    '2026-12-06T15:59:59.999Z',
    '2026-12-10T01:00:00.000Z',
    '2026-10-01T01:00:00.000Z',
  ]
  expect(byWeek(moments, '2026-12-10T02:00:00.000Z', 3)).toEqual([
    { from: '2026-11-23', count: 0 },
    { from: '2026-11-30', count: 1 },
    { from: '2026-12-07', count: 2 },
  ])
})
