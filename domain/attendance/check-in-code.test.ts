import {
  checkInCode,
  readCheckInCode,
  secondsLeft,
  windowOf,
  windowsThatHold,
} from './check-in-code'

test.each([
  ['2026-12-20T01:00:00.000Z', 0, 30],
  ['2026-12-20T01:00:00.001Z', 0, 30],
  ['2026-12-20T01:00:29.999Z', 0, 1],
  ['2026-12-20T01:00:30.000Z', 1, 30],
  ['2026-12-20T01:01:10.000Z', 2, 20],
])('at %s: stretch +%i, %i seconds left', (moment, later, left) => {
  expect(windowOf(moment)).toBe(windowOf('2026-12-20T01:00:00.000Z') + later)
  expect(secondsLeft(moment)).toBe(left)
})

test('a code holds in its own stretch and in the next, 30 to 60 seconds in all', () => {
  const shown = windowOf('2026-12-20T01:00:10.000Z')
  const holds = (moment: string) => windowsThatHold(moment).includes(shown)
  expect(holds('2026-12-20T01:00:29.000Z')).toBe(true)
  expect(holds('2026-12-20T01:00:59.999Z')).toBe(true)
  expect(holds('2026-12-20T01:01:00.000Z')).toBe(false)
  expect(holds('2026-12-20T00:59:59.000Z')).toBe(false)
})

test.each(['', 'short', 'x'.repeat(31), 'x'.repeat(33), `${'x'.repeat(31)}%`])(
  '%j is no code',
  (code) => {
    expect(readCheckInCode(code)).toBeUndefined()
  },
)

test('a code is read as it was made', () => {
  const meetingId = 'a'.repeat(20)
  const proof = 'b'.repeat(12)
  expect(readCheckInCode(checkInCode(meetingId, proof))).toEqual({ meetingId, proof })
})
