import { Cron } from 'croner'
import type { Clock } from './clock'
import type { Functions } from './functions'
import type { Trigger } from './functions/config'

/** Wakes functions at the times in their `config.json`, by the clock of the embedded cloud. */
export interface Timers {
  list(): { functionName: string; name: string; cron: string; next: string | undefined }[]
  /** Runs one trigger now, whatever its time. Throws a FunctionFailure. */
  fire(functionName: string, triggerName: string): Promise<void>
  stop(): void
}

interface Due {
  functionName: string
  trigger: Trigger
  at: Date
}

const longestWait = 30_000
const runsPerJourney = 200
const widestGap = 12 * 60 * 60 * 1000

/** `ofThemselves`: whether time that merely passes fires timers, too, or only a clock that is moved. */
export function startTimers(options: {
  clock: Clock
  functions: Functions
  ofThemselves: boolean
  log(line: string): void
}): Timers {
  const { clock, functions, log } = options
  let checkedUntil = clock.now()
  let alarm: NodeJS.Timeout | undefined
  let stopped = false

  const triggers = () =>
    functions
      .names()
      .flatMap((functionName) =>
        functions.configOf(functionName).triggers.map((trigger) => ({ functionName, trigger })),
      )
  const dueBetween = (from: Date, to: Date): Due[] =>
    triggers()
      .flatMap((one) => runsBetween(one.trigger, from, to).map((at) => ({ ...one, at })))
      .sort((a, b) => a.at.getTime() - b.at.getTime())

  async function run({ functionName, trigger, at }: Due) {
    const event = {
      Message: '',
      TriggerName: trigger.name,
      Type: 'Timer',
      Time: at.toISOString().replace(/\.\d+Z$/, 'Z'),
    }
    await functions.invoke(functionName, event, { timer: trigger.name })
  }
  // A failing timer does not stop the others; the functions' log has it.
  const runQuietly = (due: Due) => run(due).catch(() => undefined)

  clock.accompany(async (from, to, arriveAt) => {
    for (const due of dueBetween(from, to)) {
      if (stopped) return
      arriveAt(due.at)
      await runQuietly(due)
    }
    checkedUntil = to
  })

  async function check() {
    const now = clock.now()
    // A clock that was set back starts over from there.
    const from = checkedUntil > now ? now : checkedUntil
    checkedUntil = now
    for (const due of dueBetween(from, now)) if (!stopped) await runQuietly(due)
    wait()
  }
  function wait() {
    if (stopped) return
    const nexts = triggers().flatMap(
      ({ trigger }) => nextRun(trigger, clock.now())?.getTime() ?? [],
    )
    const ms = Math.min(longestWait, ...nexts.map((next) => next - clock.now().getTime()))
    alarm = setTimeout(
      () => void check().catch((error: unknown) => log(`[timers] ${String(error)}`)),
      Math.max(20, ms),
    )
    alarm.unref()
  }
  if (options.ofThemselves) wait()

  return {
    list: () =>
      triggers().map(({ functionName, trigger }) => ({
        functionName,
        ...trigger,
        next: nextRun(trigger, clock.now())?.toISOString(),
      })),
    async fire(functionName, triggerName) {
      const trigger = functions
        .configOf(functionName)
        .triggers.find(({ name }) => name === triggerName)
      if (!trigger) throw new Error(`${functionName} has no timer named ${triggerName}`)
      await run({ functionName, trigger, at: clock.now() })
    },
    stop() {
      stopped = true
      clearTimeout(alarm)
    },
  }
}

const nextRun = ({ cron }: Trigger, after: Date): Date | undefined =>
  new Cron(cron, {
    mode: '7-part',
    sloppyRanges: true,
    timezone: 'Asia/Shanghai',
    paused: true,
  }).nextRun(after) ?? undefined

/**
 * When the trigger is due after `from`, up to `to`. Over a long journey a frequent trigger is thinned out
 * (a week of every minute would run for minutes on end), but never a daily one, and never its last run.
 */
function runsBetween(trigger: Trigger, from: Date, to: Date): Date[] {
  const span = to.getTime() - from.getTime()
  const gap = Math.min(span / runsPerJourney, widestGap)
  const runs: Date[] = []
  for (let at = nextRun(trigger, from); at && at <= to;) {
    runs.push(at)
    at = nextRun(trigger, new Date(Math.max(at.getTime(), at.getTime() + gap - 1000)))
  }
  for (let at = nextRun(trigger, runs.at(-1) ?? to); at && at <= to; at = nextRun(trigger, at)) {
    runs.push(at)
    if (runs.length > 1) runs.splice(-2, 1)
  }
  return runs
}
