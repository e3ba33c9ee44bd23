import { afterAnswer, type Attempt } from './after-answer'

/** 10:00 in Shanghai. */
const at = '2026-11-23T02:00:00.000Z'
const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  at,
  attempts: 1,
  queuedAt: at,
  ...change,
})
const again = (errCode: string, dueAt: string) => ({ state: 'queued', errCode, dueAt })
const oneHour = 'LimitExceeded.PhoneNumberOneHourLimit'

it.each([
  [0, 1, { state: 'accepted' }],
  ['unknown', 1, { state: 'unknown' }],
  [-1, 1, again('-1', '2026-11-23T02:01:00.000Z')],
  [43108, 2, again('43108', '2026-11-23T02:05:00.000Z')],
  [oneHour, 3, again(oneHour, '2026-11-23T02:15:00.000Z')],
  [-1, 4, again('-1', '2026-11-23T03:00:00.000Z')],
  [-1, 5, { state: 'declined', errCode: '-1' }],
  [43101, 1, { state: 'declined', errCode: '43101' }],
  [40003, 1, { state: 'declined', errCode: '40003' }],
  [47003, 1, { state: 'declined', errCode: '47003' }],
  [43107, 1, { state: 'declined', errCode: '43107' }],
  [-501007, 1, { state: 'declined', errCode: '-501007' }],
  ['NO_TEMPLATE', 1, { state: 'declined', errCode: 'NO_TEMPLATE' }],
  [
    'FailedOperation.PhoneNumberInBlacklist',
    1,
    { state: 'declined', errCode: 'FailedOperation.PhoneNumberInBlacklist' },
  ],
])('answer %s after attempt %i: %j', (answer, attempts, becomes) => {
  expect(afterAnswer(answer, attempt({ attempts }))).toEqual(becomes)
})

describe('the quota of a day is used up', () => {
  const given = { state: 'declined', errCode: '45009' }
  it.each<[string, Partial<Attempt>, object]>([
    ['the next morning', {}, again('45009', '2026-11-24T00:00:00.000Z')],
    [
      'late at night',
      { at: '2026-11-23T15:59:00.000Z' },
      again('45009', '2026-11-24T00:00:00.000Z'),
    ],
    // 02:00 in Shanghai: the quota used up is that of the day that has just begun.
    [
      'after midnight',
      { at: '2026-11-23T18:00:00.000Z' },
      again('45009', '2026-11-25T00:00:00.000Z'),
    ],
    ['after busy minutes', { attempts: 5 }, again('45009', '2026-11-24T00:00:00.000Z')],
    [
      'the third morning',
      { at: '2026-11-25T00:00:10.000Z' },
      again('45009', '2026-11-26T00:00:00.000Z'),
    ],
    ['no fourth', { at: '2026-11-26T00:00:10.000Z' }, given],
    ['begun by then', { until: '2026-11-24T00:00:00.000Z' }, given],
    [
      'not begun by then',
      { until: '2026-11-24T01:00:00.000Z' },
      again('45009', '2026-11-24T00:00:00.000Z'),
    ],
  ])('%s', (_, change, becomes) => {
    expect(afterAnswer(45009, attempt(change))).toEqual(becomes)
  })
})

it('is not tried again when that would be too late', () => {
  const until = '2026-11-23T02:01:00.000Z'
  expect(afterAnswer(-1, attempt({ until }))).toEqual({ state: 'declined', errCode: '-1' })
})
