import * as fc from 'fast-check'
import { meetingKindNames } from '../vocabulary/meeting-kinds'
import { timeliness, type Counted } from './timeliness'

const notice = (over: Partial<Counted>): Counted => ({
  kind: 'standingCommittee',
  daysToSpare: 2,
  ...over,
})
const urgent = { approvedBy: '陈XX', reason: '防汛' }

test('a year in one line, and by kind', () => {
  const { byKind, ...year } = timeliness([
    notice({}),
    notice({ daysToSpare: 0 }),
    notice({ daysToSpare: -1 }),
    notice({ daysToSpare: -7, urgent }),
    notice({ kind: 'chairpersons', daysToSpare: 4 }),
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
  expect(timeliness([])).toEqual({ total: 0, inTime: 0, late: 0, urgent: 0, byKind: [] })
  expect(timeliness([notice({ urgent })]).averageDaysToSpare).toBeUndefined()
})

test('in any order, every notice is counted once', () => {
  const aNotice = fc.record({
    kind: fc.constantFrom(...meetingKindNames),
    daysToSpare: fc.integer({ min: -365, max: 365 }),
    urgent: fc.constantFrom(undefined, undefined, urgent),
  })
  fc.assert(
    fc.property(fc.array(aNotice), (notices) => {
      const year = timeliness(notices)
      expect(year.inTime + year.late + year.urgent).toBe(notices.length)
      expect(year.byKind.reduce((sum, { total }) => sum + total, 0)).toBe(notices.length)
      expect(year.late > 0).toBe((year.leastDaysToSpare ?? 0) < 0)
      expect(timeliness([...notices].reverse())).toEqual(year)
    }),
  )
})
