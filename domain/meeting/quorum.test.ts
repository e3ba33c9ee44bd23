import * as fc from 'fast-check'
import { meetingKindNames } from '../vocabulary/meeting-kinds'
import { attendanceCounts, quorum, votesNeeded, type Attendee } from './quorum'

test.each([
  ['congress', 240, 160],
  ['congress', 241, 161],
  ['congress', 242, 162],
  ['congress', 1, 1],
  ['standingCommittee', 41, 21],
  ['standingCommittee', 40, 21],
  ['chairpersons', 6, 4],
  ['inspection', 1, 1],
  ['standingCommittee', 0, 1],
  ['congress', 0, 1],
] as const)('%s of %i members needs %i', (kind, members, needed) => {
  expect(quorum(kind, members)).toMatchObject({ needed, members })
})

test.each([
  [41, 21],
  [40, 21],
  [1, 1],
])('of %i members, %i votes pass', (members, votes) => expect(votesNeeded(members)).toBe(votes))

test('the law says what it says', () => {
  expect(quorum('congress', 240).basis).toContain('第十四条')
  expect(quorum('standingCommittee', 41).basis).toContain('第五十一条')
})

const attendees: Attendee[] = [
  { as: 'member', present: true },
  { as: 'member', present: true, leave: 'granted' },
  { as: 'member', present: false, leave: 'granted' },
  { as: 'member', present: false, leave: 'pending' },
  { as: 'member', present: false, leave: 'refused' },
  { as: 'attend', present: true },
  { as: 'attend', present: false, leave: 'granted' },
  { as: 'invited', present: true },
]

test('who has only asked for leave is missing; who came all the same is there', () => {
  expect(attendanceCounts('standingCommittee', attendees)).toEqual({
    members: 5,
    present: 2,
    onLeave: 1,
    leavePending: 1,
    missing: 2,
    quorum: quorum('standingCommittee', 5),
    reached: false,
    others: {
      attend: { called: 2, present: 1 },
      sitIn: { called: 0, present: 0 },
      invited: { called: 1, present: 1 },
    },
  })
})

const attendee: fc.Arbitrary<Attendee> = fc.record({
  as: fc.constantFrom('member', 'attend', 'sitIn', 'invited'),
  leave: fc.constantFrom(undefined, 'pending', 'granted', 'refused'),
  present: fc.boolean(),
})

test('leave never makes a quorum smaller, and every member is counted once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...meetingKindNames), fc.array(attendee), (kind, all) => {
      const counts = attendanceCounts(kind, all)
      expect(counts.present + counts.onLeave + counts.missing).toBe(counts.members)
      const withoutLeave = all.map(({ as, present }) => ({ as, present }))
      expect(attendanceCounts(kind, withoutLeave).quorum).toEqual(counts.quorum)
      expect(counts.reached).toBe(counts.present >= counts.quorum.needed)
    }),
  )
})

test('two thirds are at least two thirds, and more than half is more than half', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (members) => {
      const { needed } = quorum('congress', members)
      expect(needed * 3).toBeGreaterThanOrEqual(members * 2)
      expect((needed - 1) * 3).toBeLessThan(members * 2)
      expect(votesNeeded(members) * 2).toBeGreaterThan(members)
      expect((votesNeeded(members) - 1) * 2).toBeLessThanOrEqual(members)
    }),
  )
})
