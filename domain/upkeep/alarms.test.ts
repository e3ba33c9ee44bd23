import { fitFields } from '../push/fields'
import { alarmsIn, type Facts } from './alarms'

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
    ['backup.failed'],
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

test('the tasks that are late are named together', () => {
  const tasks = (['通知分发', '催签'] as const).map((label) => ({
    timer: 'notices' as const,
    label,
    state: 'late' as const,
  }))
  expect(alarmsIn({ ...quiet, tasks })[0]?.meaning).toContain('通知分发、催签')
})
