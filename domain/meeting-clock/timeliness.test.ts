import * as fc from 'fast-check'
import { addDays } from '../dates/add-days'
import { meetingKindNames } from '../vocabulary/meeting-kinds'
import { defaultClockRules } from './rule'
import { timeliness, type IssuedNotice } from './timeliness'

const nothing = { holidays: [], workdays: [] }
const ledger = (notices: IssuedNotice[]) => timeliness(notices, defaultClockRules, nothing)
const notice = (over: Partial<IssuedNotice>): IssuedNotice => ({
  kind: 'standingCommittee',
  meetingDay: '2026-06-20',
  issuedAt: '2026-06-10T02:00:00.000Z',
  ...over,
})
const urgent = { approvedBy: { id: 'chair', name: '陈XX' }, reason: '防汛' }

test('a year in one line, and by kind', () => {
  const { byKind, ...year } = ledger([
    notice({}),
    notice({ issuedAt: '2026-06-12T02:00:00.000Z' }),
    notice({ issuedAt: '2026-06-13T02:00:00.000Z' }),
    notice({ issuedAt: '2026-06-19T02:00:00.000Z', urgent }),
    notice({ kind: 'chairpersons', issuedAt: '2026-06-13T02:00:00.000Z' }),
  ])
  expect(year).toEqual({
    total: 5,
    inTime: 3,
    late: 1,
    urgent: 1,
    averageDaysToSpare: 1.3,
    leastDaysToSpare: -1,
  })
  expect(byKind.map(({ kind, total, late }) => [kind, total, late])).toEqual([
    ['standingCommittee', 4, 1],
    ['chairpersons', 1, 0],
  ])
})

test('nothing issued, nothing counted', () => {
  expect(ledger([])).toEqual({ total: 0, inTime: 0, late: 0, urgent: 0, byKind: [] })
  expect(ledger([notice({ urgent })]).averageDaysToSpare).toBeUndefined()
})

test('a notice is judged by the rule it went out under', () => {
  const rule = { ...defaultClockRules.standingCommittee, days: 6 }
  const issuedAt = '2026-06-13T02:00:00.000Z'
  expect(ledger([notice({ issuedAt })]).late).toBe(1)
  expect(ledger([notice({ issuedAt, rule })]).late).toBe(0)
  // And by the day that came of it then, though holidays were entered since.
  const latestDay = '2026-06-14'
  expect(ledger([notice({ issuedAt, latestDay })]).leastDaysToSpare).toBe(1)
})

test('in any order, every notice is counted once', () => {
  const aNotice = fc.record({
    kind: fc.constantFrom(...meetingKindNames),
    meetingDay: fc.integer({ min: 0, max: 365 }).map((n) => addDays('2026-01-01', n)),
    issuedAt: fc.integer({ min: 0, max: 365 }).map((n) => `${addDays('2026-01-01', n)}T02:00:00Z`),
    urgent: fc.constantFrom(undefined, undefined, urgent),
  })
  fc.assert(
    fc.property(fc.array(aNotice), (notices) => {
      const year = ledger(notices)
      expect(year.inTime + year.late + year.urgent).toBe(notices.length)
      expect(year.byKind.reduce((sum, { total }) => sum + total, 0)).toBe(notices.length)
      expect(year.late > 0).toBe((year.leastDaysToSpare ?? 0) < 0)
      expect(ledger([...notices].reverse())).toEqual(year)
    }),
  )
})
