import { addDays } from '../dates/add-days'
import { dayOf } from '../dates/day'
import { fromShanghai } from '../dates/shanghai-moment'
import type { TaskTerms } from './timers'

/** What is known of one task from its runs. Moments are UTC, ISO 8601. */
export interface Beat {
  /** Of a daily task: what was due by then has been begun, or was due before anybody knew of the task. */
  settledUntil?: string | undefined
  beganAt?: string | undefined
  /** When it last came to its end without failing. */
  okAt?: string | undefined
  tookMs?: number | undefined
  /** Of the last run, when that failed. */
  failedAt?: string | undefined
  error?: string | undefined
  /** What the last good run gave, as JSON. */
  result?: string | undefined
}

/** What one function's timer leaves behind: a document for each function, so that a waking costs one write. */
export interface Heartbeat {
  /** The function's name. */
  _id: string
  tasks: Readonly<Record<string, Beat>>
  /** Nothing runs while this stands: a backup is being restored, or was and waits for an administrator's word. */
  heldSince?: string | undefined
  /** From when its wakings are expected: when it was first looked for, or released. */
  expectedSince?: string | undefined
}

/** The latest moment at which a task of that time of day was due. */
export function lastDue(at: string, now: string): string {
  const today = dayOf(now)
  const slot = (day: string) => fromShanghai(`${day}T${at}`) ?? ''
  return slot(today) <= now ? slot(today) : slot(addDays(today, -1))
}

/** Whether a waking at `now` runs the task. One that nobody knew of yet waits for its next time of day. */
export function isDue({ at }: TaskTerms, beat: Beat | undefined, now: string): boolean {
  if (!at) return true
  return beat?.settledUntil !== undefined && beat.settledUntil < lastDue(at, now)
}

/** ok, failed: its last run was. late: it should have run by now. waiting: its first time has not come. */
export type TaskState = 'ok' | 'failed' | 'late' | 'waiting'

const minutes = (count: number) => count * 60_000
/** A cold start, a busy service: what passes by itself is no alarm. */
const graceMs = minutes(10)

/** When the function last began anything, or was first expected to; nothing where nobody looked for it yet. */
export const lastWoken = ({
  tasks,
  expectedSince,
}: Pick<Heartbeat, 'tasks' | 'expectedSince'>): string | undefined =>
  Object.values(tasks)
    .flatMap(({ beganAt, settledUntil }) => [beganAt, settledUntil])
    .concat(expectedSince)
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1)

/**
 * How a task fares at `now`, by what its runs left behind. `wokenAt`: when its function last did anything, or was first
 * expected to: a task that is new waits for the next waking.
 */
export function taskState(
  { at }: TaskTerms,
  everyMinutes: number,
  beat: Beat | undefined,
  now: string,
  wokenAt?: string,
): TaskState {
  const since = (moment: string) => Date.parse(now) - Date.parse(moment)
  // A waking or two may be lost.
  const patience = minutes(3 * everyMinutes) + graceMs
  const within = (moment: string | undefined) => moment !== undefined && since(moment) <= patience
  if (at ? beat?.settledUntil === undefined : !beat?.beganAt)
    return within(wokenAt) ? 'waiting' : 'late'
  if (!at) {
    if (!within(beat?.beganAt)) return 'late'
    // One run that failed among others is tried again before anybody could look.
    return beat?.error === undefined || within(beat.okAt) ? 'ok' : 'failed'
  }
  if (isDue({ label: '', at }, beat, now) && since(lastDue(at, now)) > patience) return 'late'
  if (beat?.error !== undefined) return 'failed'
  if (!beat?.beganAt) return 'waiting'
  // It was begun and never came to its end: its function was broken off.
  const ended = beat.okAt !== undefined && beat.okAt >= beat.beganAt
  return ended || within(beat.beganAt) ? 'ok' : 'failed'
}
