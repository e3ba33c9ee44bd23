import { isDue, type Beat } from '@domain/upkeep/heartbeat'
import { tasksOf, type TaskName, type TimerName } from '@domain/upkeep/timers'
import { cloud } from './cloud'
import { now } from './clock'
import { documents } from './documents'
import { claimDaily, heartbeats, keepBeats } from './heartbeats'
import { newId } from './ids'

export type Main = (event: unknown) => Promise<unknown>
type Run = (now: string) => Promise<unknown>
type Tasks<N extends TimerName> = Readonly<Record<TaskName<N>, Run>>

/** As much of a result or an error as a heartbeat keeps. */
const kept = 500

/**
 * Runs what is due when the function's timer wakes it, or one task at once for the owner of the environment
 * (`{ task: 'tidy' }`, through the management API), and leaves everything else to `main`. A user can send either event, but always comes with
 * an OPENID, which timer and owner never have.
 */
export function withTimers<N extends TimerName>(name: N, main: Main, tasks: Tasks<N>): Main {
  const runs: Readonly<Record<string, Run>> = tasks
  return async (event) => {
    if (cloud.getWXContext().OPENID) return main(event)
    const { Type, task } = (event ?? {}) as { Type?: unknown; task?: unknown }
    const asked = typeof task === 'string' && Object.hasOwn(runs, task) ? task : undefined
    if (!asked && Type !== 'Timer') return main(event)
    return wake(name, runs, asked)
  }
}

/** One after the other; one that fails does not stop the others. */
async function wake(name: TimerName, runs: Readonly<Record<string, Run>>, asked?: string) {
  const began = now()
  const heart = await documents.get(heartbeats, name)
  if (heart?.heldSince) return { ok: false, heldSince: heart.heldSince }
  const beats: Record<string, Beat> = {}
  const results: Record<string, unknown> = {}
  for (const [task, terms] of Object.entries(tasksOf(name))) {
    const known = heart?.tasks[task]
    // The first time it is seen: from now on its times of day count.
    if (terms.at && known?.settledUntil === undefined) beats[task] = { settledUntil: began }
    if (asked ? task !== asked : !isDue(terms, known, began)) continue
    if (!asked && terms.at && !(await claimDaily(name, task, known ?? {}, began))) continue
    beats[task] = { ...beats[task], ...(await beatOf(`${name}.${task}`, runs[task], results)) }
  }
  // Whatever was to be done is done: that nobody can read of it must not undo it.
  await keepBeats(name, beats).catch((error: unknown) => complain(`${name}.heartbeat`, error))
  // eslint-disable-next-line no-console -- the log is where a run that nobody asked for is seen
  console.log(JSON.stringify({ timer: name, results }))
  return { ok: Object.values(beats).every(({ error }) => error === undefined), results }
}

async function beatOf(
  what: string,
  run: Run | undefined,
  results: Record<string, unknown>,
): Promise<Beat> {
  const beganAt = now()
  const clock = performance.now()
  const took = () => ({ beganAt, tookMs: Math.round(performance.now() - clock) })
  try {
    const result = await run?.(beganAt)
    results[what] = result
    const text = JSON.stringify(result ?? {}).slice(0, kept)
    return { ...took(), okAt: now(), result: text, error: undefined, failedAt: undefined }
  } catch (error) {
    complain(what, error)
    return { ...took(), failedAt: now(), error: String(error).slice(0, kept) }
  }
}

function complain(timer: string, error: unknown): void {
  const said = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
  console.error(JSON.stringify({ traceId: newId(), timer, error: said }))
}
