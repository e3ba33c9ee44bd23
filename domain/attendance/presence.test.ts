import { isInRoom, isLate, presenceOf, type PresenceFacts } from './presence'

const at = '2026-12-20T00:50:00.000Z'

test.each<[PresenceFacts, string, boolean]>([
  [{}, 'missing', false],
  [{ leave: 'granted' }, 'onLeave', false],
  [{ leave: 'pending' }, 'leavePending', false],
  [{ leave: 'refused' }, 'missing', false],
  [{ checkedIn: { at, late: false } }, 'present', true],
  [{ checkedIn: { at, late: true } }, 'late', true],
  [{ checkedIn: { at, late: false }, leave: 'granted' }, 'present', true],
  [{ checkedIn: { at, late: false }, leftAt: at }, 'left', false],
])('%j is %s', (facts, presence, inRoom) => {
  expect(presenceOf(facts)).toBe(presence)
  expect(isInRoom(facts)).toBe(inRoom)
})

test.each([
  ['2026-12-20T00:59:59.000Z', false],
  ['2026-12-20T01:00:00.000Z', false],
  ['2026-12-20T01:00:00.001Z', true],
  ['2026-12-20T15:59:59.999Z', true],
  ['2026-12-20T16:00:00.000Z', false],
  ['2026-12-21T01:05:00.000Z', false],
])('at %s late: %s', (moment, late) => {
  expect(isLate(moment, '2026-12-20T01:00:00.000Z')).toBe(late)
})
