import { checkInOpensAt, checkInRefused } from './check-in-open'

const startsAt = '2026-12-20T01:00:00.000Z'
const midnight = '2026-12-19T16:00:00.000Z'

test.each([
  ['the evening before', 'noticed', {}, '2026-12-19T15:59:59.999Z', 'CHECK_IN_EARLY'],
  ['at midnight in Shanghai', 'noticed', {}, midnight, undefined],
  ['once it has begun', 'noticed', {}, '2026-12-20T02:00:00.000Z', undefined],
  ['until the end of the day', 'noticed', {}, '2026-12-20T15:59:59.999Z', undefined],
  ['the day after', 'noticed', {}, '2026-12-20T16:00:00.000Z', 'CHECK_IN_CLOSED'],
  [
    'the second of two days',
    'noticed',
    { endsAt: '2026-12-21T08:00:00.000Z' },
    '2026-12-21T01:00:00.000Z',
    undefined,
  ],
  ['not announced', 'preparing', {}, midnight, 'NOT_NOTICED'],
  ['cancelled', 'cancelled', {}, midnight, 'MEETING_OVER'],
  ['ended', 'ended', {}, midnight, 'MEETING_OVER'],
] as const)('check-in %s', (_, status, more, now, refused) => {
  expect(checkInRefused(status, { startsAt, ...more }, now)).toBe(refused)
})

test('it opens at midnight, also for a meeting before dawn', () => {
  expect(checkInOpensAt({ startsAt })).toBe(midnight)
  expect(checkInOpensAt({ startsAt: '2026-12-19T16:30:00.000Z' })).toBe(midnight)
})
