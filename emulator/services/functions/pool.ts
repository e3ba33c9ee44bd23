import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionConfig } from './config'
import { readConfig } from './config'
import type { Assignment } from './conversation'
import { startInstance, type Instance, type InstanceOptions } from './instance'

export interface PoolOptions extends Pick<InstanceOptions, 'runner' | 'folder' | 'env' | 'log'> {
  maxInstances: number
  idleMs: number
  /** Start over with a new bundle when the file has changed since. */
  watch: boolean
}

/** The instances of one function: warm ones are used again, new ones come up to a limit, the rest wait. */
export interface Pool {
  config(): FunctionConfig
  perform(assign: (config: FunctionConfig, instance: Instance) => Assignment): Promise<string>
  /** Warm instances end; those at work end when done. */
  retire(): Promise<void>
  stop(): Promise<void>
  info(): { instances: number; busy: number; waiting: number; started: number; pids: number[] }
}

export function startPool(options: PoolOptions): Pool {
  const bundle = join(options.folder, 'index.js')
  const versionOf = () => {
    const found = statSync(bundle, { throwIfNoEntry: false })
    return found && `${found.mtimeMs}:${found.size}:${found.ino}`
  }
  let config = readConfig(options.folder)
  let version = versionOf()
  let generation = 0
  let started = 0
  let stopped = false
  const idle: { instance: Instance; timer: NodeJS.Timeout }[] = []
  const alive = new Set<Instance>()
  const waiting: (() => void)[] = []
  let places = options.maxInstances

  const end = async (instance: Instance) => {
    alive.delete(instance)
    await instance.end()
  }
  const endIdle = async () => {
    generation += 1
    const leaving = idle.splice(0)
    for (const { timer } of leaving) clearTimeout(timer)
    await Promise.all(leaving.map(({ instance }) => end(instance)))
  }
  const takePlace = async () => {
    if (places > 0) places -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const givePlace = () => {
    const next = waiting.shift()
    if (next) next()
    else places += 1
  }
  const readAgain = async () => {
    const current = versionOf()
    // A bundle that is just being written anew is not there for a moment.
    if (current === undefined || current === version) return
    version = current
    config = readConfig(options.folder)
    options.log('reloaded')
    await endIdle()
  }
  const warmOrNew = async () => {
    for (let rested = idle.pop(); rested; rested = idle.pop()) {
      clearTimeout(rested.timer)
      if (!rested.instance.ended) return rested.instance
      alive.delete(rested.instance)
    }
    started += 1
    const instance = startInstance({ ...options, config })
    alive.add(instance)
    try {
      await instance.ready
    } catch (failure) {
      alive.delete(instance)
      throw failure
    }
    return instance
  }
  const rest = (instance: Instance) => {
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((rested) => rested.instance === instance),
        1,
      )
      void end(instance)
    }, options.idleMs)
    timer.unref()
    idle.push({ instance, timer })
  }

  return {
    config: () => config,
    async perform(assign) {
      await takePlace()
      try {
        if (stopped) throw new Error('the embedded cloud is stopping')
        if (options.watch) await readAgain()
        const instance = await warmOrNew()
        const born = generation
        try {
          return await instance.perform(assign(config, instance))
        } finally {
          if (instance.ended) alive.delete(instance)
          else if (stopped || born !== generation) await end(instance)
          else rest(instance)
        }
      } finally {
        givePlace()
      }
    },
    retire: endIdle,
    async stop() {
      stopped = true
      await endIdle()
      await Promise.all([...alive].map(end))
    },
    info: () => ({
      instances: alive.size,
      busy: alive.size - idle.length,
      waiting: waiting.length,
      started,
      pids: [...alive].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    }),
  }
}
