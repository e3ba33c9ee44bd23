import type { Beat, Heartbeat } from '@domain/upkeep/heartbeat'
import { timers, type TimerName } from '@domain/upkeep/timers'
import { collection } from './collection'
import { isDuplicate, updateWhere, where } from './database'
import { documents } from './documents'

export const heartbeats = collection<Heartbeat>('heartbeats')

/**
 * Begins the daily task for whoever comes first: of two timers at once, one. It must not have been begun since it
 * was looked at.
 */
export async function claimDaily(
  name: TimerName,
  task: string,
  { settledUntil }: Beat,
  now: string,
): Promise<boolean> {
  const unchanged = { _id: name, [`tasks.${task}.settledUntil`]: settledUntil }
  const begun = { settledUntil: now, beganAt: now }
  return (await updateWhere(heartbeats, unchanged, { tasks: { [task]: begun } })) === 1
}

/** Writes down what the runs of one waking came to; what a beat does not name stays as it was. */
export async function keepBeats(
  name: TimerName,
  beats: Readonly<Record<string, Beat>>,
): Promise<void> {
  if (Object.keys(beats).length === 0) return
  const fields = Object.entries(beats).flatMap(([task, beat]) =>
    Object.entries(beat).map(([field, value]) => [
      `tasks.${task}.${field}`,
      (value as unknown) ?? where.remove(),
    ]),
  )
  const merged = Object.fromEntries(fields) as object
  if ((await updateWhere(heartbeats, { _id: name }, merged)) > 0) return
  await documents.add(heartbeats, { _id: name, tasks: beats }).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error
  })
}

const names = Object.keys(timers) as TimerName[]

/** From now on no timer does anything, until they are released. */
export async function holdTimers(heldSince: string): Promise<void> {
  for (const _id of names) {
    if ((await updateWhere(heartbeats, { _id }, { heldSince })) > 0) continue
    await documents.add(heartbeats, { _id, tasks: {}, heldSince }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error
    })
  }
}

export const releaseTimers = (): Promise<number> =>
  updateWhere(heartbeats, { _id: where.in(names) }, { heldSince: where.remove() })
