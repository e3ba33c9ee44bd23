import { takesHandIns } from './takes-hand-ins'

const startsAt = '2026-12-20T01:00:00.000Z'

test.each([
  ['planned', undefined, startsAt, true],
  ['noticed', startsAt, '2026-12-20T00:59:59.999Z', true],
  ['noticed', startsAt, startsAt, false],
  ['preparing', startsAt, '2026-12-20T02:00:00.000Z', false],
  ['ended', startsAt, '2026-12-20T00:00:00.000Z', false],
  ['cancelled', startsAt, '2026-12-01T00:00:00.000Z', false],
] as const)('a meeting %s at %s, asked at %s: %s', (status, begins, now, takes) => {
  expect(takesHandIns({ status, startsAt: begins }, now)).toBe(takes)
})
