import { comesSooner } from './comes-sooner'

const told = '2026-12-20T01:00:00.000Z'
test.each([
  ['the day before', '2026-12-19T15:59:59.999Z', true],
  ['earlier that day', '2026-12-19T16:00:00.000Z', false],
  ['the day after', '2026-12-21T01:00:00.000Z', false],
])('%s: %s', (_, startsAt, sooner) => {
  expect(comesSooner(startsAt, told)).toBe(sooner)
})
