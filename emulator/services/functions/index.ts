import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Callers } from '../callers'
import type { Clock } from '../clock'
import { environment, sdkEnvironment } from '../environment'
import type { FunctionConfig } from './config'
import { notFound, tooLarge } from './failures'
import type { Instance } from './instance'
import { startPool, type Pool } from './pool'
import { buildRunner } from './runner-program'

/** For whom a function runs: a user, or a timer. */
export type Occasion = { openid?: string } | { timer: string }

export interface Functions {
  /** Gives the result as JSON. Throws a FunctionFailure. */
  invoke(name: string, event: unknown, occasion: Occasion): Promise<string>
  /** As a mini-program calls: the answer may be 1 MB at most. */
  invokeForClient(name: string, data: unknown, openid: string): Promise<string>
  names(): string[]
  configOf(name: string): FunctionConfig
  /** Kills the instance that works on the invocation with this token, as when its machine fails. */
  crash(token: string): Promise<void>
  /** No instance keeps what it remembers; used when the state under them is replaced. */
  retire(): Promise<void>
  stop(): Promise<void>
  info(): Record<string, ReturnType<Pool['info']>>
}

export interface FunctionsOptions {
  dir: string
  dataDir: string
  url: string
  env: Record<string, string>
  watch: boolean
  clock: Clock
  callers: Callers
  log(line: string): void
}

const maxInstances = 4
const idleMs = 60_000
const clientAnswerBytes = 1024 * 1024
const validName = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/

export function startFunctions(options: FunctionsOptions): Functions {
  const { dir, clock, callers, log } = options
  const runner = buildRunner(options.dataDir)
  const pools = new Map<string, Pool>()
  const atWork = new Map<string, Instance>()
  const exists = (name: string) => validName.test(name) && existsSync(join(dir, name, 'index.js'))
  const instanceEnvironment = {
    // Instances run in UTC, as the real ones do; of this machine they see nothing else.
    TZ: 'UTC',
    NODE_ENV: 'production',
    ...(process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {}),
    ...options.env,
    ...sdkEnvironment(options.url, ''),
  }

  function poolOf(name: string): Pool {
    const running = pools.get(name)
    if (running) return running
    if (!exists(name)) throw notFound(name)
    const pool = startPool({
      runner,
      folder: join(dir, name),
      env: instanceEnvironment,
      log: (line) => log(`[${name}] ${line}`),
      maxInstances,
      idleMs,
      watch: options.watch,
    })
    pools.set(name, pool)
    return pool
  }

  async function invoke(name: string, event: unknown, occasion: Occasion): Promise<string> {
    const pool = poolOf(name)
    const openid = 'openid' in occasion ? occasion.openid : undefined
    const token = callers.issue({ functionName: name, ...(openid ? { openid } : {}) })
    try {
      return await pool.perform((config, instance) => {
        atWork.set(token, instance)
        return {
          event,
          context: {
            request_id: randomUUID(),
            function_name: name,
            memory_limit_in_mb: config.memoryMegabytes,
            time_limit_in_ms: config.timeoutSeconds * 1000,
          },
          env: {
            ...('timer' in occasion ? { TRIGGER_SRC: 'timer' } : {}),
            ...wxContext(token, openid),
          },
          clockOffset: clock.offset(),
        }
      })
    } catch (error) {
      log(`[${name}] ${String(error)}`)
      throw error
    } finally {
      callers.revoke(token)
      atWork.delete(token)
    }
  }

  return {
    invoke,
    async invokeForClient(name, data, openid) {
      // WeChat adds who calls to the event; functions should ask the context instead.
      const userInfo = { appId: environment.appid, openId: openid }
      const json = await invoke(name, { ...(data as object | undefined), userInfo }, { openid })
      if (Buffer.byteLength(json) > clientAnswerBytes) throw tooLarge()
      return json
    },
    names: () =>
      existsSync(dir)
        ? readdirSync(dir)
            .filter(exists)
            .sort((a, b) => a.localeCompare(b))
        : [],
    configOf: (name) => poolOf(name).config(),
    async crash(token) {
      await atWork.get(token)?.end()
    },
    async retire() {
      await Promise.all([...pools.values()].map((pool) => pool.retire()))
    },
    async stop() {
      await Promise.all([...pools.values()].map((pool) => pool.stop()))
    },
    info: () => Object.fromEntries([...pools].map(([name, pool]) => [name, pool.info()])),
  }
}

/** The keys the SDK reads to know who calls. Without a user there is only the app. */
function wxContext(token: string, openid: string | undefined): Record<string, string> {
  const context = {
    WX_API_TOKEN: token,
    WX_APPID: environment.appid,
    ...(openid ? { WX_OPENID: openid, WX_CLIENTIP: '127.0.0.1', TCB_SOURCE: 'wx_client' } : {}),
  }
  const keys = Object.keys(context).filter((key) => key.startsWith('WX_'))
  return { ...context, WX_CONTEXT_KEYS: keys.join(',') }
}
