import { isDue, lastDue, lastWoken, taskState, type Beat, type Heartbeat } from './heartbeat'

const everyTime = { label: '' }
const daily = { label: '', at: '09:30' }

test.each([
  ['2026-11-24T01:30:00.000Z', '2026-11-24T01:30:00.000Z'],
  ['2026-11-24T01:29:59.999Z', '2026-11-23T01:30:00.000Z'],
  ['2026-11-23T23:00:00.000Z', '2026-11-23T01:30:00.000Z'],
  ['2027-01-01T00:00:00.000Z', '2026-12-31T01:30:00.000Z'],
])('at %s half past nine in Shanghai was last %s', (now, due) => {
  expect(lastDue('09:30', now)).toBe(due)
})

const now = '2026-11-24T02:00:00.000Z'

test.each<[string, Beat | undefined, boolean]>([
  ['nobody knew of it yet', undefined, false],
  ['known since the morning, after its time', { settledUntil: '2026-11-24T01:40:00.000Z' }, false],
  ['known since the night', { settledUntil: '2026-11-23T20:00:00.000Z' }, true],
  ['begun yesterday', { settledUntil: '2026-11-23T01:30:10.000Z' }, true],
  ['begun at the very moment', { settledUntil: '2026-11-24T01:30:00.000Z' }, false],
])('a daily task %s', (_, beat, due) => {
  expect(isDue(daily, beat, now)).toBe(due)
})

test('what has no time of day is due at every waking', () => {
  expect(isDue(everyTime, undefined, now)).toBe(true)
})

const minute = (time: string) => `2026-11-24T0${time}:00.000Z`

test.each<[string, typeof everyTime | typeof daily, number, Beat | undefined, string]>([
  ['never woken', everyTime, 1, undefined, 'late'],
  ['a minute ago', everyTime, 1, { beganAt: minute('1:59'), okAt: minute('1:59') }, 'ok'],
  ['twelve minutes ago', everyTime, 1, { beganAt: minute('1:48') }, 'ok'],
  ['a quarter of an hour ago', everyTime, 1, { beganAt: minute('1:45') }, 'late'],
  ['three hours ago, woken hourly', everyTime, 60, { beganAt: '2026-11-23T23:00:00.000Z' }, 'ok'],
  ['failed', everyTime, 1, { beganAt: minute('1:59'), error: 'no' }, 'failed'],
  [
    'failed, and came to its end ten minutes ago',
    everyTime,
    1,
    { beganAt: minute('1:59'), okAt: minute('1:50'), error: 'no' },
    'ok',
  ],
  [
    'failed, and has for a quarter of an hour',
    everyTime,
    1,
    { beganAt: minute('1:59'), okAt: minute('1:45'), error: 'no' },
    'failed',
  ],
  [
    'daily, failed since this morning',
    daily,
    1,
    { settledUntil: minute('1:30'), beganAt: minute('1:30'), okAt: minute('1:29'), error: 'no' },
    'failed',
  ],
  ['daily, unknown', daily, 1, undefined, 'late'],
  ['daily, its first time to come', daily, 1, { settledUntil: minute('1:40') }, 'waiting'],
  [
    'daily, done this morning',
    daily,
    1,
    { settledUntil: minute('1:30'), beganAt: minute('1:30'), okAt: minute('1:31') },
    'ok',
  ],
  [
    'daily, not begun half an hour after',
    daily,
    1,
    { settledUntil: '2026-11-23T02:00:00.000Z' },
    'late',
  ],
  [
    'daily, not begun, hourly woken',
    daily,
    60,
    { settledUntil: '2026-11-23T02:00:00.000Z' },
    'waiting',
  ],
  [
    'daily, begun and never ended',
    daily,
    1,
    { settledUntil: minute('1:30'), beganAt: minute('1:30'), okAt: '2026-11-23T01:31:00.000Z' },
    'failed',
  ],
])('%s', (_, terms, everyMinutes, beat, state) => {
  expect(taskState(terms, everyMinutes, beat, now)).toBe(state)
})

test.each<[string, typeof everyTime | typeof daily, Partial<Heartbeat>, string]>([
  ['woken a minute ago', everyTime, { tasks: { other: { beganAt: minute('1:59') } } }, 'waiting'],
  ['woken a minute ago', daily, { tasks: { other: { beganAt: minute('1:59') } } }, 'waiting'],
  ['not woken any more', everyTime, { tasks: { other: { beganAt: minute('1:45') } } }, 'late'],
  ['never woken', everyTime, {}, 'late'],
  ['expected for a minute', everyTime, { expectedSince: minute('1:59') }, 'waiting'],
  ['expected for a quarter of an hour', everyTime, { expectedSince: minute('1:45') }, 'late'],
  [
    'seen just now with a daily one',
    everyTime,
    { tasks: { other: { settledUntil: minute('1:59') } } },
    'waiting',
  ],
])('a task that is new, its function %s', (_, terms, heart, state) => {
  expect(taskState(terms, 1, undefined, now, lastWoken({ tasks: {}, ...heart }))).toBe(state)
})
