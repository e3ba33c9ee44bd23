import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ClientError } from '../../emulator/services/client'
import { identity, startSmallCloud, until, type SmallCloud } from './small-cloud'

const deputy = identity('deputy')
const editor = identity('editor')

const functions = {
  whoami: {
    source: `
      const cloud = require('sdk')
      cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
      exports.main = async (event) => ({ context: cloud.getWXContext(), event, pid: process.pid })`,
  },
  meeting: {
    source: `
      let inside = 0
      exports.main = async ({ ms }) => {
        inside += 1
        await new Promise((resolve) => setTimeout(resolve, ms))
        const met = inside
        inside -= 1
        return { met, pid: process.pid }
      }`,
  },
  environment: {
    source: `exports.main = async ({ leave }) => {
      if (leave) process.env.WX_LEFTOVER = leave
      return { ...process.env }
    }`,
  },
  slow: { source: `exports.main = () => new Promise(() => {})`, config: { timeout: 1 } },
  spinning: { source: `exports.main = () => { while (true) {} }`, config: { timeout: 1 } },
  greedy: {
    source: `exports.main = () => { const all = []; while (true) all.push(new Array(1000).fill({})) }`,
    config: { timeout: 30, memorySize: 64 },
  },
  leaving: { source: `exports.main = () => process.exit(3)` },
  throwing: { source: `exports.main = () => { throw new Error('查无此稿') }` },
  broken: { source: `this is not JavaScript` },
  talkative: { source: `exports.main = () => 'x'.repeat(1100 * 1024)` },
  clock: {
    source: `exports.main = () => [Date.now(), new Date().toISOString(), new Date(0).toISOString()]`,
  },
  relay: {
    source: `
      const cloud = require('sdk')
      cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
      exports.main = async ({ name }) => {
        try {
          return (await cloud.callFunction({ name, data: { from: 'relay' } })).result
        } catch (error) {
          return { code: error.code, message: String(error.message || error.errMsg) }
        }
      }`,
  },
}

let small: SmallCloud
const call = (name: string, data: unknown = {}, as = deputy) =>
  small.cloud.call(name, data, as) as Promise<Record<string, never>>
const failure = (name: string) =>
  call(name).then(
    () => Promise.reject(new Error('the call was expected to fail')),
    (error: unknown) => error as ClientError,
  )
const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

beforeAll(async () => {
  small = await startSmallCloud(functions, { watch: true })
})
afterAll(() => small.stop())

describe('a function instance', () => {
  it('learns from the context who calls, through the real SDK', async () => {
    const answer = await call('whoami', { hello: 1 })
    expect(answer).toMatchObject({
      context: { OPENID: deputy.openid, SOURCE: 'wx_client', ENV: 'embedded-cloud' },
      event: { hello: 1, userInfo: { openId: deputy.openid } },
    })
    expect(await call('whoami', {}, editor)).toMatchObject({ context: { OPENID: editor.openid } })
  })

  it('is used again when it is free', async () => {
    const first = await call('whoami')
    expect((await call('whoami')).pid).toBe(first.pid)
  })

  it('does one request at a time; others get instances of their own', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => call('meeting', { ms: 200 })))
    expect(answers.map(({ met }) => met)).toEqual([1, 1, 1])
    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(3)
  })

  it('lets requests wait when all instances are at work', async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, () => call('meeting', { ms: 20 })))
    expect(answers.every(({ met }) => met === 1)).toBe(true)
    expect(new Set(answers.map(({ pid }) => pid)).size).toBeLessThanOrEqual(4)
  })

  it('sees nothing of the environment of this machine, nor of the caller before', async () => {
    process.env['SECRET_OF_THE_MACHINE'] = 'secret'
    const env = await call('environment')
    expect(env).toMatchObject({ WX_OPENID: deputy.openid, TZ: 'UTC', TENCENTCLOUD_RUNENV: 'SCF' })
    expect(env).not.toHaveProperty('SECRET_OF_THE_MACHINE')
    expect(env).not.toHaveProperty('TRIGGER_SRC')
  })

  it('sees the clock of the cloud, and dates that are given stay as they are', async () => {
    await small.cloud.clock.set(new Date('2031-05-01T00:00:00Z'))
    const [now, iso, epoch] = (await small.cloud.call('clock', {}, deputy)) as [
      number,
      string,
      string,
    ]
    expect(iso.slice(0, 13)).toBe('2031-05-01T00')
    expect(new Date(now).toISOString().slice(0, 13)).toBe('2031-05-01T00')
    expect(epoch).toBe('1970-01-01T00:00:00.000Z')
    await small.cloud.clock.reset()
    const [after] = (await small.cloud.call('clock', {}, deputy)) as [number]
    expect(Math.abs(after - Date.now())).toBeLessThan(60_000)
  })

  it('is started anew when its bundle changes', async () => {
    small.write('edition', { source: `exports.main = () => 'first'` })
    expect(await call('edition')).toBe('first')
    small.write('edition', { source: `exports.main = () => 'second edition'` })
    expect(await call('edition')).toBe('second edition')
  })
})

describe('a function that fails', () => {
  it.each([
    ['slow', -504003, 'Invoking task timed out after 1 seconds'],
    ['spinning', -504003, 'Invoking task timed out after 1 seconds'],
    ['greedy', -504002, 'Memory limit of 64 MB exceeded'],
    ['leaving', -504002, 'User process exit when running (code 3)'],
    ['throwing', -504002, '查无此稿'],
    ['broken', -504002, 'Unexpected identifier'],
    ['talkative', -604001, 'result size exceed limit'],
    ['unknown', -501000, 'FunctionName parameter could not be found'],
    ['../whoami', -501000, 'FunctionName parameter could not be found'],
  ])('%s is answered with %i', async (name, errCode, message) => {
    const error = await failure(name)
    expect(error.errCode).toBe(errCode)
    expect(error.errMsg).toContain(message)
  })

  it('is replaced for the next call', async () => {
    await failure('leaving')
    await failure('leaving')
    expect((await small.cloud.info()).functions['leaving']).toMatchObject({ instances: 0, busy: 0 })
  })
})

describe('a function that calls another', () => {
  it('passes on for whom it works', async () => {
    expect(await call('relay', { name: 'whoami' })).toMatchObject({
      context: { OPENID: deputy.openid },
      event: { from: 'relay' },
    })
  })

  it('gets the report of the real service when the other fails', async () => {
    const { code, message } = await call('relay', { name: 'throwing' })
    expect(code).toBe('FUNCTIONS_EXECUTE_FAIL')
    expect(message).toContain('"errorCode":1')
    expect(message).toContain('查无此稿')
  })
})

describe('no instance survives', () => {
  it('the stop of the cloud, not even one that never yields', async () => {
    const own = await startSmallCloud({
      whoami: functions.whoami,
      spinning: { ...functions.spinning, config: { timeout: 60 } },
    })
    const { pid } = (await own.cloud.call('whoami', {}, deputy)) as { pid: number }
    const spinning = own.cloud.call('spinning', {}, deputy).catch((error: unknown) => error)
    const pids = async () => (await own.cloud.info()).functions['spinning']?.pids ?? []
    const [spinningPid] = await pids()
    await own.stop()
    await spinning
    expect(spinningPid).toBeDefined()
    expect(alive(pid)).toBe(false)
    expect(alive(spinningPid ?? 0)).toBe(false)
  })

  it('the death of its parent', async () => {
    const parent = spawn(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'orphaned-parent.ts')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    parent.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await until(() => said.includes('\n') || parent.exitCode !== null)
    const pids = JSON.parse(said) as number[]
    expect(pids).toHaveLength(2)
    parent.kill('SIGKILL')
    await until(() => !pids.some(alive))
  })
})
