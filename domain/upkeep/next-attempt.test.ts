import { nextAttempt } from './next-attempt'

const night = '2026-11-23T18:00:00.000Z'
const now = '2026-11-23T21:00:00.000Z'
const attempt = (
  askedAt: string,
  state: 'underWay' | 'done' | 'failed',
  touchedAt = askedAt,
  askedBy?: string,
) => ({
  ...{ askedAt: `2026-11-${askedAt}:00.000Z`, touchedAt: `2026-11-${touchedAt}:00.000Z` },
  ...{ state, askedBy },
})
const first = attempt('23T18:00', 'failed', '23T19:00')

test.each<[string, ReturnType<typeof attempt>[], number | undefined]>([
  ['no backup at all', [], undefined],
  ['the first failed two hours ago', [first], 2],
  ['the first failed half an hour ago', [attempt('23T18:00', 'failed', '23T20:30')], undefined],
  ['the second failed, too', [attempt('23T19:10', 'failed'), first], 3],
  [
    'the third failed, too',
    [attempt('23T19:40', 'failed'), attempt('23T19:10', 'failed'), first],
    undefined,
  ],
  ['the second is under way', [attempt('23T20:10', 'underWay'), first], undefined],
  ['it came to its end', [attempt('23T18:00', 'done')], undefined],
  [
    'somebody made a good one since',
    [attempt('23T20:00', 'done', '23T20:00', '管理员'), first],
    undefined,
  ],
  [
    'one that somebody asked for failed',
    [attempt('23T19:00', 'failed', '23T19:00', '管理员')],
    undefined,
  ],
  ['last night’s failed, this night has none', [attempt('22T18:00', 'failed')], undefined],
])('%s', (_, newestFirst, number) => {
  expect(nextAttempt(newestFirst, night, now)).toBe(number)
})
