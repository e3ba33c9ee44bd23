import * as fc from 'fast-check'
import { toShanghai } from '../dates/shanghai-moment'
import { meetingKindNames } from '../vocabulary/meeting-kinds'
import {
  comingStep,
  defaultLadder,
  defaultQuietHours,
  dueOutsideQuiet,
  ladderFor,
  type QuietHours,
} from './ladder'

const never: QuietHours = { from: '00:00', to: '00:00' }
const hoursOf = (issuedAt: string, startsAt: string, urgent = false) =>
  ladderFor('chairpersons', issuedAt, startsAt, urgent).map(({ afterHours }) => afterHours)

test.each([
  ['a week ahead: as it stands', '2026-06-12T01:00:00Z', '2026-06-20T01:00:00Z', false, 48],
  ['96 hours ahead: just as it stands', '2026-06-16T01:00:00Z', '2026-06-20T01:00:00Z', false, 48],
  ['three days ahead', '2026-06-17T01:00:00Z', '2026-06-20T01:00:00Z', false, 36],
  ['a day ahead', '2026-06-19T01:00:00Z', '2026-06-20T01:00:00Z', false, 12],
  ['a day ahead and urgent', '2026-06-19T01:00:00Z', '2026-06-20T01:00:00Z', true, 6],
  ['three hours ahead and urgent', '2026-06-19T22:00:00Z', '2026-06-20T01:00:00Z', true, 0.75],
  ['begun already', '2026-06-20T02:00:00Z', '2026-06-20T01:00:00Z', true, 0],
])('%s, calls begin in time', (_, issuedAt, startsAt, urgent, calls) => {
  const hours = hoursOf(issuedAt, startsAt, urgent)
  expect(hours).toEqual([0, calls / 2, (calls * 3) / 4, calls, (calls * 5) / 4])
})

test('a ladder without calls draws together by its last step', () => {
  const ladder = [
    { step: 'push' as const, afterHours: 0 },
    { step: 'sms' as const, afterHours: 40 },
  ]
  const [, sms] = ladderFor(
    'other',
    '2026-06-19T01:00:00Z',
    '2026-06-20T01:00:00Z',
    false,
    ladder,
    never,
  )
  expect(sms).toEqual({ step: 'sms', afterHours: 12, dueAt: '2026-06-19T13:00:00.000Z' })
  expect(ladderFor('other', '2026-06-19T01:00:00Z', '2026-06-20T01:00:00Z', false, [])).toEqual([])
})

test('the notice itself is never held; a reminder waits for the morning', () => {
  const issuedAt = '2026-06-10T14:30:00.000Z'
  const steps = ladderFor('standingCommittee', issuedAt, '2026-06-20T01:00:00Z', false)
  expect(steps.map(({ step, dueAt }) => [step, toShanghai(dueAt)])).toEqual([
    ['push', '2026-06-10T22:30'],
    ['pushAgain', '2026-06-12T07:30'],
    ['sms', '2026-06-12T10:30'],
    ['call', '2026-06-13T07:30'],
    ['director', '2026-06-13T10:30'],
  ])
})

test('a step is not held until the meeting has begun', () => {
  const steps = ladderFor('other', '2026-06-19T10:00:00Z', '2026-06-19T16:30:00.000Z', false)
  expect(steps.every(({ dueAt }) => dueAt <= '2026-06-19T16:30:00.000Z')).toBe(true)
  expect(toShanghai(steps.find(({ step }) => step === 'director')!.dueAt)).toBe('2026-06-19T22:03')
})

test.each([
  ['before', '21:29', defaultQuietHours, '2026-12-31T21:29'],
  ['as they begin', '21:30', defaultQuietHours, '2027-01-01T07:30'],
  ['before midnight, at the end of a year', '23:59', defaultQuietHours, '2027-01-01T07:30'],
  ['after midnight', '00:00', defaultQuietHours, '2026-12-31T07:30'],
  ['just before they end', '07:29', defaultQuietHours, '2026-12-31T07:30'],
  ['as they end', '07:30', defaultQuietHours, '2026-12-31T07:30'],
  ['at noon', '12:30', { from: '12:00', to: '14:00' }, '2026-12-31T14:00'],
  ['never quiet', '00:00', never, '2026-12-31T00:00'],
])('quiet hours: %s', (_, time, quiet, due) => {
  const moment = new Date(`2026-12-31T${time}:00+08:00`).toISOString()
  expect(toShanghai(dueOutsideQuiet(moment, quiet, false))).toBe(due)
  expect(dueOutsideQuiet(moment, quiet, true)).toBe(moment)
})

test.each([
  ['none was taken', 0, '2026-06-10T01:00:00.000Z', 'push'],
  ['the first was', 1, '2026-06-11T01:00:00.000Z', 'pushAgain'],
  ['all have signed', 1, undefined, undefined],
  ['all were', 5, '2026-06-19T00:00:00.000Z', undefined],
])('the step that comes when %s', (_, stepsTaken, nextStepAt, step) => {
  const ladder = ladderFor('other', '2026-06-10T01:00:00.000Z', '2026-06-20T01:00:00Z', false)
  expect(comingStep({ ladder, stepsTaken, nextStepAt })).toEqual(step && { step, at: nextStepAt })
})

const moment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const anyQuiet = fc.record({ from: clock, to: clock })

test('a moment moves only later, less than a day, out of the quiet, and then stays', () => {
  fc.assert(
    fc.property(moment, anyQuiet, (at, quiet) => {
      const due = dueOutsideQuiet(at, quiet, false)
      expect(due >= at).toBe(true)
      expect(Date.parse(due) - Date.parse(at)).toBeLessThan(24 * 3_600_000)
      expect(dueOutsideQuiet(due, quiet, false)).toBe(due)
    }),
  )
})

test('steps keep their order, begin with the issue, and are over when the meeting begins', () => {
  const ahead = fc.integer({ min: 0, max: 20 * 24 * 60 })
  fc.assert(
    fc.property(
      fc.constantFrom(...meetingKindNames),
      moment,
      ahead,
      fc.boolean(),
      anyQuiet,
      (kind, issuedAt, minutes, urgent, quiet) => {
        const startsAt = new Date(Date.parse(issuedAt) + minutes * 60_000).toISOString()
        const steps = ladderFor(kind, issuedAt, startsAt, urgent, defaultLadder(kind), quiet)
        const dues = steps.map(({ dueAt }) => dueAt)
        expect(dues).toEqual([...dues].sort())
        expect(dues[0]).toBe(issuedAt)
        expect(dues.every((due) => due <= startsAt)).toBe(true)
        expect(steps.map(({ step }) => step)).toEqual(defaultLadder(kind).map(({ step }) => step))
      },
    ),
  )
})

test.each([
  // Calls begin after a quarter, or half, of the 24 hours; at 22:00 it is quiet.
  ['urgent, but not by night', true, false, '2026-06-19T23:30:00.000Z'],
  ['not urgent, but by night', false, true, '2026-06-19T20:00:00.000Z'],
  ['urgent, and by night', true, true, '2026-06-19T14:00:00.000Z'],
])('of a meeting a day ahead: %s', (_, urgent, ignoreQuiet, calls) => {
  const [issuedAt, startsAt] = ['2026-06-19T08:00:00.000Z', '2026-06-20T08:00:00.000Z']
  const [kind, quiet] = ['other', { from: '21:30', to: '07:30' }] as const
  const steps = ladderFor(kind, issuedAt, startsAt, urgent, defaultLadder(kind), quiet, ignoreQuiet)
  expect(steps.find(({ step }) => step === 'call')?.dueAt).toBe(calls)
})
