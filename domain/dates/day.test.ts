import { dayOf, isDay, showDay } from './day'

test('a day begins at midnight in Shanghai', () => {
  expect(dayOf('2026-03-01T15:59:59.999Z')).toBe('2026-03-01')
  expect(dayOf('2026-03-01T16:00:00.000Z')).toBe('2026-03-02')
})

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-3-1', false],
  ['', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is))

test('shown as an office writes it', () => expect(showDay('2026-03-01')).toBe('2026年3月1日'))
