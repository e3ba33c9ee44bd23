import { setMaxListeners } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { WireError } from './wire'

/** What goes wrong, where, and how often. A fault without `probability` and `times` strikes always. */
export interface Fault {
  /**
   * `<service>.<api>` or `<service>.*`: `database.insertDocument`, `functions.news`, `storage.upload`,
   * `openapi.subscribeMessage.send`, `client.call`.
   */
  target: string
  /** Waits before anything else. */
  latencyMs?: number
  /** A string is a code of the SDK's service, a number an errcode of WeChat's open API. */
  error?: { code: string | number; message: string }
  /** Breaks the connection: before the work is done, or after it, so that only the answer is lost. */
  cut?: 'before' | 'after'
  /** Kills the function instance that asks, at once: before the work is done, or after it. */
  crash?: 'before' | 'after'
  /** 0–1. */
  probability?: number
  /** How many more times it strikes. */
  times?: number
}

/** An open API's refusal: HTTP succeeds, `errcode` says why not. */
export class OpenApiError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message)
    this.name = 'OpenApiError'
  }
}

/** The gateway answers this by closing the connection; first the instance that asked is killed, if so said. */
export class ConnectionCut extends Error {
  constructor(readonly withInstance = false) {
    super('connection cut by an injected fault')
    this.name = 'ConnectionCut'
  }
}

export interface Faults {
  /** Gives an id to remove it by. */
  add(fault: Fault): string
  remove(id: string): void
  clear(): void
  list(): (Fault & { id: string; struck: number })[]
  /** Does the work, with whatever is to go wrong at this place. */
  strike<T>(place: string, work: () => Promise<T>): Promise<T>
  /** From now on chance runs as it ran the last time with this number. */
  seed(number: number): void
  stop(): void
}

const covers = (target: string, place: string) =>
  target === place ||
  target === '*' ||
  (target.endsWith('.*') && place.startsWith(target.slice(0, -1)))

export function startFaults(): Faults {
  const active = new Map<string, Fault & { struck: number }>()
  const stopping = new AbortController()
  // Any number of requests may be waiting at once.
  setMaxListeners(0, stopping.signal)
  let chance = Math.random
  let lastId = 0

  function takeAt(place: string): Fault[] {
    const due = [...active.values()].filter(
      (fault) =>
        covers(fault.target, place) &&
        (fault.times === undefined || fault.struck < fault.times) &&
        (fault.probability === undefined || chance() < fault.probability),
    )
    for (const fault of due) fault.struck += 1
    return due
  }

  return {
    add(fault) {
      const id = `fault-${(lastId += 1)}`
      active.set(id, { ...fault, struck: 0 })
      return id
    },
    remove: (id) => void active.delete(id),
    clear: () => active.clear(),
    list: () => [...active].map(([id, fault]) => ({ id, ...fault })),
    async strike(place, work) {
      const due = takeAt(place)
      for (const { latencyMs, cut, crash, error } of due) {
        if (latencyMs) await pause(latencyMs, undefined, { signal: stopping.signal })
        if (crash === 'before') throw new ConnectionCut(true)
        if (cut === 'before') throw new ConnectionCut()
        if (typeof error?.code === 'string') throw new WireError(error.code, error.message)
        if (typeof error?.code === 'number') throw new OpenApiError(error.code, error.message)
      }
      const result = await work()
      if (due.some(({ crash }) => crash === 'after')) throw new ConnectionCut(true)
      if (due.some(({ cut }) => cut === 'after')) throw new ConnectionCut()
      return result
    },
    seed(number) {
      chance = seededChance(number)
    },
    stop: () => stopping.abort(),
  }
}

/** mulberry32: evenly spread, and the same again for the same seed. */
function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
