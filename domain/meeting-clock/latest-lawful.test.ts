import * as fc from 'fast-check'
import dayjs from 'dayjs'
import { addDays, daysBetween } from '../dates/add-days'
import { isWorkingDay } from './calendar'
import { earliness, latestLawfulDay, latestLawfulMoment, spareSaid } from './latest-lawful'
import { defaultClockRules } from './rule'

const nothing = { holidays: [], workdays: [] }
const october = {
  holidays: ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`),
  workdays: ['2026-10-10'],
}
const days = (days: number) => ({ days, counted: 'days' as const })
const workingDays = (days: number) => ({ days, counted: 'workingDays' as const })

test.each([
  ['seven clear days', '2026-06-20', 7, '2026-06-12'],
  ['six, as in Henan', '2026-06-20', 6, '2026-06-13'],
  ['over the end of a month', '2026-07-03', 7, '2026-06-25'],
  ['over the end of a year', '2026-01-05', 7, '2025-12-28'],
  ['over 29 February', '2024-03-05', 7, '2024-02-26'],
  ['over the end of a short February', '2026-03-05', 7, '2026-02-25'],
  ['a month before, after 31 days', '2026-01-15', 30, '2025-12-15'],
  ['a month before, from the 31st', '2026-03-31', 30, '2026-02-28'],
  ['none between: the day before', '2026-06-20', 0, '2026-06-19'],
])('%s', (_, meetingDay, count, latest) => {
  expect(latestLawfulDay(meetingDay, days(count), nothing)).toBe(latest)
})

test.each([
  // Friday, Monday and Tuesday before a Wednesday.
  ['over a weekend', '2026-06-17', 3, '2026-06-11'],
  ['on a Monday', '2026-06-15', 1, '2026-06-11'],
  ['after the October holiday', '2026-10-09', 2, '2026-09-29'],
  ['with a Saturday that is worked', '2026-10-12', 2, '2026-10-08'],
  ['none between: the day before, worked or not', '2026-06-15', 0, '2026-06-14'],
])('working days, %s', (_, meetingDay, count, latest) => {
  expect(latestLawfulDay(meetingDay, workingDays(count), october)).toBe(latest)
})

test('holidays do not stretch days that are not working days', () => {
  expect(latestLawfulDay('2026-10-09', days(7), october)).toBe('2026-10-01')
})

test('the last moment of the day is that of Shanghai', () => {
  expect(latestLawfulMoment('2026-06-20', days(7), nothing)).toBe('2026-06-12T15:59:59.999Z')
})

test.each([
  ['with days to spare', '2026-06-10T02:00:00.000Z', false, 2],
  ['the last minute of the last day', '2026-06-12T15:59:59.999Z', false, 0],
  ['a moment later', '2026-06-12T16:00:00.000Z', true, -1],
  ['the day before', '2026-06-19T02:00:00.000Z', true, -7],
  ['at 00:30 of the day itself', '2026-06-19T16:30:00.000Z', true, -8],
  ['afterwards', '2026-06-21T02:00:00.000Z', true, -9],
])('issued %s', (_, issuedAt, late, daysToSpare) => {
  expect(earliness(issuedAt, '2026-06-20', days(7), nothing)).toEqual({
    latestDay: '2026-06-12',
    late,
    daysToSpare,
  })
})

test('days to spare are counted by the calendar, whatever the rule counts', () => {
  expect(earliness('2026-09-27T02:00:00Z', '2026-10-09', workingDays(2), october)).toEqual({
    latestDay: '2026-09-29',
    late: false,
    daysToSpare: 2,
  })
})

const aDay = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2023-01-01', n))
const aCalendar = fc.record({
  holidays: fc.array(aDay, { maxLength: 300 }),
  workdays: fc.array(aDay, { maxLength: 300 }),
})
const aRule = fc.record({
  days: fc.integer({ min: 0, max: 40 }),
  counted: fc.constantFrom('days' as const, 'workingDays' as const),
})

test('exactly as many days as asked lie between, and one day later it would be one too few', () => {
  fc.assert(
    fc.property(aDay, aRule, aCalendar, (meetingDay, rule, calendar) => {
      const latest = latestLawfulDay(meetingDay, rule, calendar)
      const between = Array.from({ length: daysBetween(latest, meetingDay) - 1 }, (_, place) =>
        addDays(latest, place + 1),
      ).filter((day) => rule.counted === 'days' || isWorkingDay(day, calendar))
      expect(between.length).toBe(rule.days)
      // So the first day between is one that counts: without it there would be too few.
      if (rule.days > 0) expect(between[0]).toBe(addDays(latest, 1))
    }),
  )
})

test('a notice is late exactly when it went out after the latest day, wherever in the day', () => {
  const ofDay = fc.integer({ min: 0, max: 86_399_999 })
  fc.assert(
    fc.property(aDay, aRule, aCalendar, fc.integer({ min: -50, max: 50 }), ofDay, (...given) => {
      const [meetingDay, rule, calendar, away, millisecond] = given
      const latest = latestLawfulDay(meetingDay, rule, calendar)
      const midnight = Date.parse(`${addDays(latest, away)}T00:00:00+08:00`)
      const issuedAt = new Date(midnight + millisecond).toISOString()
      const { late, daysToSpare } = earliness(issuedAt, meetingDay, rule, calendar)
      expect(late).toBe(away > 0)
      expect(daysToSpare).toBe(-away + 0)
      // 会前 N 天 by the other way round: the days that lie between, one by one.
      const between = Math.max(0, daysBetween(addDays(latest, away), meetingDay) - 1)
      const clear = Array.from({ length: between }, (_, place) =>
        addDays(latest, away + place + 1),
      ).filter((day) => rule.counted === 'days' || isWorkingDay(day, calendar)).length
      if (rule.days > 0) expect(clear < rule.days).toBe(late)
    }),
  )
})

test('thirty clear days are never later than the same date a month before', () => {
  fc.assert(
    fc.property(aDay, (meetingDay) => {
      const monthBefore = dayjs.utc(meetingDay).subtract(1, 'month').format('YYYY-MM-DD')
      const latest = latestLawfulDay(meetingDay, defaultClockRules.congress, nothing)
      expect(latest <= monthBefore).toBe(true)
    }),
  )
})

test.each([
  [3, '提前 3 天'],
  [0, '最后一天发出'],
  [-2, '逾期 2 天'],
])('%i to spare: %s', (days, said) => {
  expect(spareSaid(days)).toBe(said)
})
