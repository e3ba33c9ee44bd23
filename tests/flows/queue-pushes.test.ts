import type { NewPush } from '../../cloudfunctions/platform/outbox'
import { openOffice, type Office } from './office'

let office: Office
let queuePushes: (many: readonly NewPush[], now: string) => Promise<void>
beforeAll(async () => {
  office = await openOffice('empty')
  // The SDK looks at the environment when it is loaded.
  Object.assign(process.env, office.cloud.sdkEnvironment())
  const outbox = await import('../../cloudfunctions/platform/outbox')
  queuePushes = outbox.queuePushes
})
afterAll(() => office.close())

const now = '2026-11-23T02:00:00.000Z'
const pushesOf = (from: number, to: number, change: Partial<NewPush> = {}): NewPush[] =>
  Array.from({ length: to - from }, (_, n) => ({
    personId: `person-${from + n}`,
    template: 'meetingNotice',
    fields: { thing1: '第十二次会议' },
    page: 'packages/notices/notice/index?id=n1',
    subject: 'notices/n1',
    step: 'issued',
    ...change,
  }))
const stored = () =>
  (office.cloud.database.exportAll().outbox ?? []).map(
    (line) => JSON.parse(line) as { personId: string; dueAt: string; channel?: string },
  )
beforeEach(() => office.cloud.database.reset())

test('however often a step is queued, each person is told of it once', async () => {
  await queuePushes(pushesOf(0, 700), now)
  await queuePushes(pushesOf(0, 700), now)
  expect(stored()).toHaveLength(700)
})

test('what an earlier attempt had stored stands, and the rest is added', async () => {
  await queuePushes(pushesOf(3, 4, { dueAt: '2026-11-23T00:00:00.000Z' }), now)
  await queuePushes(pushesOf(0, 10), now)
  const dueBefore = stored().filter(({ dueAt }) => dueAt < now)
  expect([stored().length, dueBefore.length]).toEqual([10, 1])
})

test('two that queue the same at once, and one that failed half-way, queue it once', async () => {
  await queuePushes(pushesOf(0, 500), now)
  const error = { code: 'DATABASE_REQUEST_FAILED', message: 'busy' }
  office.cloud.faults.add({ target: 'database.insertDocument', error, times: 1 })
  await expect(queuePushes(pushesOf(0, 1200), now)).rejects.toThrow()
  await Promise.all([0, 1].map(() => queuePushes(pushesOf(0, 1200), now)))
  expect(stored()).toHaveLength(1200)
})

test('a message by SMS of the same step is another push', async () => {
  await queuePushes(pushesOf(0, 2), now)
  await queuePushes(pushesOf(0, 2, { channel: 'sms', receiptId: 'r1' }), now)
  expect(stored().map(({ channel }) => channel)).toEqual([undefined, undefined, 'sms', 'sms'])
})
