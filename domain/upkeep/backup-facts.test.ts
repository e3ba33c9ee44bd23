import { backupFacts } from './backup-facts'

const at = (day: number) => `2026-11-${day}T18:00:00.000Z`
const one = (
  day: number,
  state: 'underWay' | 'done' | 'failed',
  newlyMissing?: number,
  refused?: number,
) => ({ state, askedAt: at(day), touchedAt: at(day), newlyMissing, refused })

test.each<[string, ReturnType<typeof one>[], object]>([
  ['none', [], { newlyMissing: 0 }],
  ['a good one', [one(20, 'done')], { lastAt: at(20), since: at(20), failedAt: undefined }],
  ['the last failed', [one(21, 'failed'), one(20, 'done')], { lastAt: at(20), failedAt: at(21) }],
  [
    'the next was begun: that one failed all the same',
    [one(22, 'underWay'), one(21, 'failed'), one(20, 'done')],
    { lastAt: at(20), failedAt: at(21) },
  ],
  ['it came to its end', [one(22, 'done'), one(21, 'failed')], { failedAt: undefined }],
  ['the first is under way', [one(22, 'underWay')], { since: at(22), lastAt: undefined }],
  ['two files have gone', [one(22, 'done', 2), one(21, 'done')], { newlyMissing: 2 }],
  [
    'two are gone, and the next one is under way',
    [one(22, 'underWay'), one(21, 'done', 2)],
    { newlyMissing: 2 },
  ],
  ['some were refused', [one(22, 'done', 0, 2), one(21, 'done')], { refused: 2 }],
  ['and are not any more', [one(22, 'done'), one(21, 'done', 0, 2)], { refused: 0 }],
  ['they came back', [one(22, 'done', 0), one(21, 'done', 2)], { newlyMissing: 0 }],
])('%s', (_, newestFirst, facts) => {
  expect(backupFacts(newestFirst, undefined)).toMatchObject(facts)
})

test('taken out, or counted from the first that was begun', () => {
  expect(backupFacts([], { since: at(10) }).takenOutAt).toBe(at(10))
  expect(backupFacts([], { since: at(10), takenOutAt: at(12) }).takenOutAt).toBe(at(12))
})
