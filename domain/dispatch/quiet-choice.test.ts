import { ignoresQuiet } from './quiet-choice'

const now = '2026-11-23T02:00:00.000Z'

it.each([
  ['months ahead', '2027-03-01T01:00:00.000Z', false, false],
  ['months ahead, but urgent', '2027-03-01T01:00:00.000Z', true, true],
  ['in 48 hours', '2026-11-25T02:00:00.000Z', false, true],
  ['a minute later than that', '2026-11-25T02:01:00.000Z', false, false],
  ['begun', '2026-11-23T01:00:00.000Z', false, true],
])('a meeting %s', (_, startsAt, urgent, ignores) => {
  expect(ignoresQuiet(startsAt, now, urgent)).toBe(ignores)
})
