import { checkedInBy, onDay, sitting, sittingDay, sittingDays, type Attended } from './by-day'

const startsAt = '2026-12-20T01:00:00.000Z'
const threeDays = { startsAt, endsAt: '2026-12-22T09:00:00.000Z' }

test.each([
  ['before it', threeDays, '2026-12-18T01:00:00.000Z', ['2026-12-20']],
  ['on its first day', threeDays, '2026-12-20T15:59:59.999Z', ['2026-12-20']],
  ['at midnight', threeDays, '2026-12-20T16:00:00.000Z', ['2026-12-20', '2026-12-21']],
  ['after it', threeDays, '2027-01-05T01:00:00.000Z', ['2026-12-20', '2026-12-21', '2026-12-22']],
  ['of one day, after it', { startsAt }, '2027-01-05T01:00:00.000Z', ['2026-12-20']],
])('the days that have come %s', (_, announced, now, days) => {
  expect(sittingDays(announced, now)).toEqual(days)
  expect(sittingDay(announced, now)).toBe(days.at(-1))
})

const nextDay = '2026-12-21T03:00:00.000Z'
test.each([
  ['runs on, once it has begun', { startsAt }, { startsAt, endsAt: nextDay }, startsAt, nextDay],
  [
    'not yet, before it begins',
    { startsAt },
    { startsAt, endsAt: nextDay },
    '2026-12-20T00:59:59.999Z',
    undefined,
  ],
  [
    'ends sooner than announced',
    threeDays,
    { startsAt, endsAt: nextDay },
    nextDay,
    threeDays.endsAt,
  ],
  [
    'runs on past the end announced',
    { startsAt, endsAt: nextDay },
    threeDays,
    nextDay,
    threeDays.endsAt,
  ],
  ['has no end', threeDays, { startsAt }, nextDay, threeDays.endsAt],
  [
    'is on another day by now',
    { startsAt },
    { startsAt: nextDay, endsAt: '2026-12-21T09:00:00.000Z' },
    nextDay,
    undefined,
  ],
  ['is not known', threeDays, undefined, nextDay, threeDays.endsAt],
])('a meeting that %s', (_, announced, meeting, now, endsAt) => {
  expect(sitting(announced, meeting, now)).toEqual({ startsAt, ...(endsAt && { endsAt }) })
})

const first = {
  day: '2026-12-20',
  at: '2026-12-20T00:50:00.000Z',
  by: 'code',
  late: false,
} as const
const second = { ...first, day: '2026-12-21', at: '2026-12-21T00:50:00.000Z' }

test('one check-in is of one day, and each day keeps its own', () => {
  const leftAt = '2026-12-20T03:00:00.000Z'
  const day1: Attended = { ...checkedInBy({}, first), leftAt }
  expect(onDay(day1, '2026-12-20')).toEqual({ checkedIn: first, leftAt })
  expect(onDay(day1, '2026-12-21')).toEqual({})
  const day2 = checkedInBy(day1, second)
  expect(onDay(day2, '2026-12-20')).toEqual({ checkedIn: first, leftAt })
  expect(onDay(day2, '2026-12-21')).toEqual({ checkedIn: second, leftAt: undefined })
  expect(onDay(day2, '2026-12-22')).toEqual({})
})

test('whoever left and comes back the same day is there again, once', () => {
  const back = checkedInBy({ checkedIn: first, leftAt: '2026-12-20T03:00:00.000Z' }, first)
  expect(back).toEqual({ checkedIn: first, leftAt: undefined, daysBefore: undefined })
})
