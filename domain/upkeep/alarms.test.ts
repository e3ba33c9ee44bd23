import { fitFields } from '../push/fields'
import { alarmsIn, functionLabels, troubleOf, type Facts } from './alarms'
import { timers } from './timers'

const now = '2026-11-24T02:00:00.000Z'
const quiet: Facts = {
  now,
  tasks: [{ timer: 'courier', label: '提交推送', state: 'ok' }],
  notTaken: {},
  backup: { lastAt: '2026-11-23T18:10:00.000Z' },
}

test.each<[string, Partial<Facts>, string[]]>([
  ['nothing is wrong', {}, []],
  ['a new office has no backup yet', { backup: { since: '2026-11-23T02:00:00.000Z' } }, []],
  ['nor any audit, publication or push', { backup: {} }, []],
  ['a push has waited ten minutes', { oldestDueAt: '2026-11-24T01:50:00.000Z' }, []],
  [
    'a push has waited a quarter of an hour',
    { oldestDueAt: '2026-11-24T01:45:00.000Z' },
    ['backlog'],
  ],
  ['the audit holds', { audit: { at: now, ok: true } }, []],
  ['the audit was changed', { audit: { at: now, ok: false } }, ['audit']],
  ['declined for want of consent', { notTaken: { 43101: 9 } }, []],
  ['the quota is used up', { notTaken: { 45009: 1 } }, ['quota']],
  ['a template is unknown to WeChat', { notTaken: { 40037: 1, 43101: 2 } }, ['template']],
  [
    'the last backup is two days and two hours old',
    { backup: { lastAt: '2026-11-22T00:00:00.000Z' } },
    ['backup.old'],
  ],
  [
    'there never was one in two days',
    { backup: { since: '2026-11-21T00:00:00.000Z' } },
    ['backup.old'],
  ],
  [
    'the last backup failed',
    { backup: { lastAt: '2026-11-20T00:00:00.000Z', failedAt: now } },
    ['backup.failed', 'backup.old'],
  ],
  [
    'the last backup failed, the one before did not',
    { backup: { lastAt: '2026-11-22T18:10:00.000Z', failedAt: now } },
    ['backup.failed'],
  ],
  [
    'a file has gone since a backup that is kept',
    { backup: { ...quiet.backup, newlyMissing: 1 } },
    ['backup.missing'],
  ],
  ['storage did not give a file', { backup: { ...quiet.backup, refused: 1 } }, ['backup.refused']],
  ['files have been gone for long', { backup: { ...quiet.backup, newlyMissing: 0 } }, []],
  [
    'a backup was taken out 39 days ago',
    { backup: { ...quiet.backup, takenOutAt: '2026-10-16T02:00:00.000Z' } },
    [],
  ],
  [
    'a backup was taken out 40 days ago',
    { backup: { ...quiet.backup, takenOutAt: '2026-10-15T02:00:00.000Z' } },
    ['backup.inside'],
  ],
  ['nine days of silence', { silentDays: 9 }, []],
  ['ten days of silence', { silentDays: 10 }, ['silence']],
  [
    'a function was not woken',
    {
      tasks: [
        { timer: 'notices', label: '通知分发', state: 'late' },
        { timer: 'notices', label: '催签', state: 'failed' },
        { timer: 'news', label: '断更提醒', state: 'waiting' },
      ],
    },
    ['late.notices', 'failed.notices'],
  ],
])('%s', (_, facts, keys) => {
  const alarms = alarmsIn({ ...quiet, ...facts })
  expect(alarms.map(({ key }) => key)).toEqual(keys)
  for (const { title, meaning, next } of alarms) {
    // Whole in a push: nothing of it is cut.
    expect(fitFields({ thing1: title })).toEqual({ thing1: title })
    expect(meaning && next).toBeTruthy()
  }
})

test('a task that an alarm sends people to is on the page under that name', () => {
  const shown = new Set([
    ...Object.values(functionLabels),
    ...Object.values(timers).flatMap(({ tasks }) => Object.values(tasks).map(({ label }) => label)),
  ])
  const facts = {
    ...quiet,
    backup: { lastAt: '2026-11-20T00:00:00.000Z', failedAt: now },
    oldestDueAt: '2026-11-24T01:00:00.000Z',
  }
  const named = alarmsIn(facts).flatMap(({ next }) =>
    [...next.matchAll(/((?:和?“[^”]+”)+)[^“]*定时任务/g)].flatMap(([, names = '']) =>
      [...names.matchAll(/“([^”]+)”/g)].map(([, name]) => name ?? ''),
    ),
  )
  expect(named).toEqual(['推送', '夜间备份', '备份进行'])
  expect(named.filter((name) => !shown.has(name))).toEqual([])
})

test.each([
  ['failed.courier', 'late.courier', true],
  ['failed.courier', 'late.news', false],
  ['backup.failed', 'backup.old', false],
])('%s and %s are one trouble: %s', (one, other, same) => {
  expect(troubleOf(one) === troubleOf(other)).toBe(same)
})

test('the tasks that are late are named together', () => {
  const tasks = (['通知分发', '催签'] as const).map((label) => ({
    timer: 'notices' as const,
    label,
    state: 'late' as const,
  }))
  expect(alarmsIn({ ...quiet, tasks })[0]?.meaning).toContain('通知分发、催签')
})
