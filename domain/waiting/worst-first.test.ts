import * as fc from 'fast-check'
import type { Waiting } from './waiting'
import { worstFirst } from './worst-first'

const now = '2026-12-10T02:00:00.000Z'
const row = (title: string, facts: Partial<Waiting>): Waiting => ({
  kind: 'storyReview',
  id: title,
  title,
  ...facts,
})

test('an alarm stands above all, what is late next, then what runs out soon, then what has waited longest', () => {
  const rows = [
    row('an alarm since an hour', {
      kind: 'alarm',
      wrong: true,
      since: '2026-12-10T01:00:00.000Z',
    }),
    row('in three weeks', { until: '2027-01-01T00:00:00.000Z' }),
    row('since today', { since: '2026-12-10T01:00:00.000Z' }),
    row('tomorrow', { until: '2026-12-11T02:00:00.000Z', since: '2026-12-01T00:00:00.000Z' }),
    row('since last week', { since: '2026-12-03T01:00:00.000Z' }),
    row('late since this morning', { until: '2026-12-10T00:00:00.000Z' }),
    row('in three hours', { until: '2026-12-10T05:00:00.000Z' }),
    row('went wrong yesterday', { wrong: true, since: '2026-12-09T00:00:00.000Z' }),
    row('late since last month', { until: '2026-11-10T00:00:00.000Z' }),
  ]
  expect(worstFirst(rows, now).map(({ title }) => title)).toEqual([
    'an alarm since an hour',
    'late since last month',
    'went wrong yesterday',
    'late since this morning',
    'in three hours',
    'tomorrow',
    'since last week',
    'since today',
    'in three weeks',
  ])
})

test('nothing is lost, and the order does not depend on the order they came in', () => {
  const moment = fc
    .integer({ min: -90, max: 90 })
    .map((days) => new Date(Date.parse(now) + days * 86_400_000).toISOString())
  const rows = fc.uniqueArray(
    fc.record(
      {
        kind: fc.constant('storyReview' as const),
        id: fc.uuid(),
        title: fc.constant(''),
        since: moment,
        until: moment,
        wrong: fc.boolean(),
      },
      { requiredKeys: ['kind', 'id', 'title'] },
    ),
    { selector: ({ since, until }) => until ?? since ?? '' },
  )
  fc.assert(
    fc.property(rows, (all) => {
      const sorted = worstFirst(all, now)
      expect(new Set(sorted)).toEqual(new Set(all))
      const again = worstFirst([...all].reverse(), now)
      const late = (list: Waiting[]) =>
        list.map(({ until, wrong }) => wrong || (until ?? '9') <= now)
      expect(late(again)).toEqual(late(sorted))
    }),
  )
})
