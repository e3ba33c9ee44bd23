import { endsSoon, isWorthNoting, sessionEnds, sessionState } from './session'

const since = '2026-11-23T00:30:00.000Z'
const ends = '2026-11-23T12:30:00.000Z'

test.each([
  ['at the log-in', since, undefined, 'open'],
  ['a moment before its end', '2026-11-23T12:29:59.999Z', undefined, 'open'],
  ['after twelve hours', ends, undefined, 'over'],
  ['ended from the phone', '2026-11-23T01:00:00.000Z', '2026-11-23T00:59:00.000Z', 'ended'],
  ['ended, and over as well', '2026-11-24T01:00:00.000Z', '2026-11-23T00:59:00.000Z', 'ended'],
])('%s', (_, now, endedAt, state) => expect(sessionState({ since, endedAt }, now)).toBe(state))

test('its end is told ten minutes before', () => {
  expect(sessionEnds({ since })).toBe(ends)
  expect(endsSoon(ends, '2026-11-23T12:19:59.000Z')).toBe(false)
  expect(endsSoon(ends, '2026-11-23T12:20:00.000Z')).toBe(true)
})

test('a use is written down at most every ten minutes', () => {
  expect(isWorthNoting(since, '2026-11-23T00:39:59.000Z')).toBe(false)
  expect(isWorthNoting(since, '2026-11-23T00:40:00.000Z')).toBe(true)
})
