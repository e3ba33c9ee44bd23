import { identity, startSmallCloud, type SmallCloud } from './small-cloud'

const minute = 60_000
const day = 24 * 60 * minute

/** Prints each event with the time it sees and whom it works for. */
const source = `
  const cloud = require('sdk')
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  exports.main = async (event) => {
    const { OPENID = 'nobody' } = cloud.getWXContext()
    console.log(JSON.stringify({ ...event, seen: new Date().toISOString(), OPENID, by: process.env.TRIGGER_SRC }))
  }`
const timer = (name: string, config: string) => ({ triggers: [{ name, type: 'timer', config }] })

let small: SmallCloud
interface Run {
  Type: string
  TriggerName: string
  Time: string
  seen: string
  OPENID: string
  by: string
}
const runsOf = (name: string): Run[] =>
  small.log
    .filter((line) => line.startsWith(`[${name}] {`))
    .map((line) => JSON.parse(line.slice(name.length + 3)) as Run)

beforeAll(async () => {
  small = await startSmallCloud({
    reminder: { source, config: timer('every morning', '0 30 8 * * * *') },
    courier: { source, config: timer('every minute', '20 * * * * * *') },
    failing: {
      source: `exports.main = () => { throw new Error('failing') }`,
      config: timer('noon', '0 0 12 * * * *'),
    },
  })
})
afterAll(() => small.stop())

it('moving the clock a week on runs a daily timer seven times, each at its own time in UTC+8', async () => {
  await small.cloud.clock.set(new Date('2031-03-01T00:00:00+08:00'))
  small.log.length = 0
  await small.cloud.clock.advance(7 * day)
  const runs = runsOf('reminder')
  expect(runs.map(({ Time }) => Time)).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((n) =>
      n === 0 ? '2031-03-01T00:30:00Z' : `2031-03-0${n + 1}T00:30:00Z`,
    ),
  )
  for (const { seen, Time, ...run } of runs) {
    expect(seen.slice(0, 16)).toBe(Time.slice(0, 16))
    expect(run).toMatchObject({ Type: 'Timer', by: 'timer', OPENID: 'nobody' })
  }
  expect(small.cloud.clock.now().toISOString().slice(0, 16)).toBe('2031-03-07T16:00')
})

it('a frequent timer is thinned out over a long way, but its last run is not lost', async () => {
  await small.cloud.clock.set(new Date('2031-04-01T00:00:00+08:00'))
  small.log.length = 0
  await small.cloud.clock.advance(day)
  const runs = runsOf('courier')
  expect(runs.length).toBeGreaterThan(100)
  expect(runs.length).toBeLessThan(300)
  expect(runs.at(-1)?.Time).toBe('2031-04-01T15:59:20Z')
})

it('over a short way every run is there', async () => {
  await small.cloud.clock.set(new Date('2031-05-01T00:00:00+08:00'))
  small.log.length = 0
  await small.cloud.clock.advance(5 * minute)
  expect(runsOf('courier').map(({ Time }) => Time)).toEqual(
    [0, 1, 2, 3, 4].map((n) => `2031-04-30T16:0${n}:20Z`),
  )
})

it('turning the clock back runs nothing', async () => {
  small.log.length = 0
  await small.cloud.clock.set(new Date('2030-01-01T00:00:00Z'))
  expect(small.log).toEqual([])
})

it('can be fired by hand, and tells when the next run is due', async () => {
  await small.cloud.clock.set(new Date('2030-01-01T12:00:00+08:00'))
  small.log.length = 0
  await small.cloud.timers.fire('reminder', 'every morning')
  expect(runsOf('reminder')).toMatchObject([{ TriggerName: 'every morning' }])
  expect(small.cloud.timers.list()).toContainEqual({
    functionName: 'reminder',
    name: 'every morning',
    cron: '0 30 8 * * * *',
    next: '2030-01-02T00:30:00.000Z',
  })
  await expect(small.cloud.timers.fire('reminder', 'never')).rejects.toThrow('no timer')
  const deputy = identity('deputy')
  await expect(small.cloud.timers.fire('failing', 'noon')).rejects.toThrow('failing')
  await small.cloud.call('reminder', {}, deputy)
  expect(runsOf('reminder').at(-1)).toMatchObject({ OPENID: deputy.openid })
})
