import { cloud } from './cloud'
import { now } from './clock'

type Main = (event: unknown) => Promise<unknown>
type Tasks = Readonly<Record<string, (now: string) => Promise<unknown>>>

/**
 * Runs a task when a timer of that name wakes the function, and leaves everything else to `main`.
 * A user can send the event of a timer, but always comes with an OPENID, which a timer never has.
 */
export function withTimers(main: Main, tasks: Tasks): Main {
  return async (event) => {
    const { Type, TriggerName } = (event ?? {}) as { Type?: unknown; TriggerName?: unknown }
    const name = String(TriggerName)
    const woken = Type === 'Timer' && !cloud.getWXContext().OPENID && Object.hasOwn(tasks, name)
    if (!woken) return main(event)
    const result = await tasks[name]?.(now())
    // eslint-disable-next-line no-console -- the log is where a run that nobody asked for is seen
    console.log(JSON.stringify({ timer: name, result }))
    return { ok: true }
  }
}
