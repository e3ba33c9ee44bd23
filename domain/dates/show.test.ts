import { dateAndTime, longDate, longDateAndTime, shortDate } from './show'

test.each([
  ['2026-11-22T16:30:00.000Z', '2026年11月23日'],
  ['2026-01-01T00:00:00.000Z', '2026年1月1日'],
])('%s is %s in Shanghai', (moment, shown) => {
  expect(longDate(moment)).toBe(shown)
})

test('the year is shown only where it is not this one', () => {
  expect(shortDate('2026-03-05T01:00:00.000Z', '2026-11-23T00:00:00.000Z')).toBe('3月5日')
  expect(shortDate('2025-12-31T15:59:00.000Z', '2026-11-23T00:00:00.000Z')).toBe('2025年12月31日')
  expect(shortDate('2025-12-31T16:00:00.000Z', '2026-11-23T00:00:00.000Z')).toBe('1月1日')
})

test('hours are of 24', () => {
  expect(dateAndTime('2026-11-23T13:05:00.000Z')).toBe('11月23日 21:05')
  expect(longDateAndTime('2026-11-23T13:05:00.000Z')).toBe('2026年11月23日 21:05')
})
