/** Runs while the clock moves forward; `arriveAt` lets it stop at moments on the way. */
export type Companion = (from: Date, to: Date, arriveAt: (moment: Date) => void) => Promise<void>

/** The time of the embedded cloud: real time plus an offset that a person can change. */
export interface Clock {
  now(): Date
  /** Milliseconds between this clock and the machine's. */
  offset(): number
  /** Moves to the moment. Resolves when everything due on the way has been done. */
  set(to: Date): Promise<void>
  advance(ms: number): Promise<void>
  /** Moves to the moment as if the cloud had been off meanwhile: what was due on the way is missed. */
  leap(to: Date): Promise<void>
  /** Back to the machine's time. */
  reset(): Promise<void>
  /** The one companion of a journey forward: the timers. */
  accompany(companion: Companion): void
  info(): { now: string; offsetMs: number }
}

export function startClock(): Clock {
  let offset = 0
  let companion: Companion = () => Promise.resolve()
  // One journey at a time: a second request waits for the first to arrive.
  let journey: Promise<void> = Promise.resolve()

  const now = () => new Date(Date.now() + offset)
  const arriveAt = (moment: Date) => {
    offset = moment.getTime() - Date.now()
  }
  const travel = (target: () => number, accompanied = true) => {
    const next = journey.then(async () => {
      const to = target()
      if (Number.isNaN(to)) throw new Error('not a moment in time')
      if (accompanied && to > now().getTime()) await companion(now(), new Date(to), arriveAt)
      arriveAt(new Date(to))
    })
    journey = next.catch(() => undefined)
    return next
  }

  return {
    now,
    offset: () => offset,
    set: (to) => travel(() => to.getTime()),
    advance: (ms) => travel(() => now().getTime() + ms),
    leap: (to) => travel(() => to.getTime(), false),
    async reset() {
      await travel(() => Date.now())
      offset = 0
    },
    accompany(next) {
      companion = next
    },
    info: () => ({ now: now().toISOString(), offsetMs: offset }),
  }
}
