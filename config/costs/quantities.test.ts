import {
  nothing,
  quantitiesOf,
  sumOf,
  timerQuantities,
  type Act,
  type Measured,
  type Quantities,
} from './quantities'

const measured: Measured = {
  databaseReads: 3,
  databaseWrites: 1,
  storageCalls: 1,
  answerKB: 1024,
  milliseconds: 50,
}
const measurements = {
  on: '2026-11-26',
  operations: { 'news.get': measured },
  timers: { 'news.everyMinute': { ...measured, storageCalls: 0 } },
  push: { ...measured, databaseReads: 1, databaseWrites: 1, storageCalls: 0, answerKB: 0 },
}
const assumptions = { roundTripMs: 10, sessionReads: 2, daysOfMonth: 30 }
const memoryOf = (name: string) => (name === 'courier' ? 256 : 512)

const act = (change: Partial<Act>): Act => ({ name: '', why: '', times: 1000, ...change })

// Half a GB for 50 ms and five ways to the database.
const called = {
  databaseCalls: 4000,
  storageCalls: 1000,
  functionCalls: 1000,
  functionGBs: 1000 * 0.5 * 0.1,
  outGB: 1000 / 1024,
}

test.each<[what: string, act: Partial<Act>, quantities: Partial<Quantities>]>([
  ['a call from WeChat', { calls: { 'news.get': 1 } }, called],
  ['half of the times', { times: 2000, calls: { 'news.get': 0.5 } }, called],
  [
    'a call from a PC goes through the desk, which waits for it',
    { calls: { 'news.get': 1 }, fromPc: true },
    {
      databaseCalls: 6000,
      storageCalls: 1000,
      functionCalls: 2000,
      functionGBs: 1000 * 0.5 * (0.1 + 0.12),
      outGB: 2000 / 1024,
      httpCalls: 1000,
    },
  ],
  [
    'pushes make the courier’s runs longer, not more',
    { pushes: 2 },
    { databaseCalls: 4000, functionGBs: 2000 * 0.25 * 0.07 },
  ],
  ['a message in ten', { sms: 0.1 }, { sms: 100 }],
  ['work of a night', { work: { of: 'upkeep', seconds: 2 } }, { functionGBs: 1000 }],
  ['pictures', { fetchedMB: 1 }, { cdnGB: 1000 / 1024 }],
  ['pages of the desk', { pagesMB: 2 }, { hostingGB: 2000 / 1024 }],
])('%s', (_, change, expected) => {
  const got = quantitiesOf(act(change), measurements, memoryOf, assumptions)
  for (const [id, figure] of Object.entries({ ...nothing(), ...expected }))
    expect([id, got[id as keyof Quantities]]).toEqual([id, expect.closeTo(figure, 6)])
})

test('what was not measured has no price', () => {
  const unknown = act({ calls: { 'news.list': 1 } })
  expect(() => quantitiesOf(unknown, measurements, memoryOf, assumptions)).toThrow(
    'news.list was not measured',
  )
})

test('a timer is called as often as it runs', () => {
  const timer = { name: 'news.everyMinute', runs: 43_200, memoryMB: 512 }
  const { functionCalls, databaseCalls, sms } = timerQuantities(timer, measurements, assumptions)
  expect({ functionCalls, databaseCalls, sms }).toEqual({
    functionCalls: 43_200,
    databaseCalls: 172_800,
    sms: 0,
  })
})

test('a month is the sum of its parts', () => {
  const one = { ...nothing(), sms: 1, cdnGB: 2 }
  expect(sumOf([one, one, nothing()])).toEqual({ ...nothing(), sms: 2, cdnGB: 4 })
})
