import { dueOutsideQuiet, heldOverQuiet, ladderFor } from './ladder'

const quiet = { from: '21:30', to: '07:30' }

it.each([
  // Shanghai is eight hours ahead.
  ['in the evening', '2026-11-24T14:00:00.000Z', '2026-11-24T23:30:00.000Z'],
  ['after midnight', '2026-11-24T17:00:00.000Z', '2026-11-24T23:30:00.000Z'],
  ['at the end of quiet', '2026-11-24T23:30:00.000Z', '2026-11-24T23:30:00.000Z'],
  ['by day', '2026-11-24T04:00:00.000Z', '2026-11-24T04:00:00.000Z'],
])('%s: %s is due %s', (_, moment, due) => {
  expect(dueOutsideQuiet(moment, quiet, false)).toBe(due)
  expect(dueOutsideQuiet(moment, quiet, true)).toBe(moment)
})

it('does not hold anything until after the meeting has begun', () => {
  const night = '2026-11-24T14:00:00.000Z'
  expect(heldOverQuiet(night, '2026-11-24T23:00:00.000Z', quiet, false)).toBe(night)
  expect(heldOverQuiet(night, '2026-11-25T01:00:00.000Z', quiet, false)).toBe(
    '2026-11-24T23:30:00.000Z',
  )
})

it('draws its steps together when the meeting is near, and none comes after it begins', () => {
  const issued = '2026-11-24T01:00:00.000Z'
  const startsAt = '2026-11-25T01:00:00.000Z'
  const steps = ladderFor('standingCommittee', issued, startsAt, true)
  expect(steps.map(({ step, dueAt }) => [step, dueAt.slice(5, 16)])).toEqual([
    ['push', '11-24T01:00'],
    ['pushAgain', '11-24T04:00'],
    ['sms', '11-24T05:30'],
    ['call', '11-24T07:00'],
    ['director', '11-24T08:30'],
  ])
})
