import { copyLingers, standingAt, stillStands } from './copy'

const madeAt = '2026-11-23T02:00:00.000Z'

test.each([
  ['sending', '2026-11-23T02:01:00.000Z', 'sending'],
  ['sending', '2026-11-23T02:03:00.000Z', 'unknown'],
  ['inDrafts', '2026-11-24T02:00:00.000Z', 'inDrafts'],
] as const)('%s at %s is %s', (standing, now, shown) => {
  expect(standingAt({ standing, madeAt }, now)).toBe(shown)
})

test.each([
  ['exported', true],
  ['unknown', true],
  ['out', true],
  ['refused', false],
  ['removed', false],
] as const)('%s still stands: %s', (standing, stands) => {
  expect(stillStands({ standing })).toBe(stands)
})

test.each([
  ['withdrawn', 'inDrafts', true],
  ['returned', 'inDrafts', true],
  ['draft', 'exported', true],
  ['inReview', 'out', true],
  ['approved', 'inDrafts', false],
  ['scheduled', 'inDrafts', false],
  ['published', 'out', false],
  ['returned', 'removed', false],
] as const)('of a story that is %s, a copy that is %s lingers: %s', (status, standing, lingers) => {
  expect(copyLingers(status, [{ standing }])).toBe(lingers)
})
