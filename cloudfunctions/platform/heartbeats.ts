import type { Beat, Heartbeat } from '@domain/upkeep/heartbeat'
import { timers, type TimerName } from '@domain/upkeep/timers'
import { collection } from './collection'
import { addMissing, find, isDuplicate, updateWhere, where } from './database'
import { documents, type Documents } from './documents'

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

/** Has the wakings of functions that never were woken expected from now on. */
export async function expectTimers(expectedSince: string): Promise<void> {
  const known = await find(heartbeats, { where: {}, limit: 100, fields: ['_id'] })
  const ids = known.map(({ _id }) => _id)
  const unknown = names.filter((name) => !ids.includes(name))
  if (unknown.length > 0)
    await addMissing(
      heartbeats,
      unknown.map((_id) => ({ _id, tasks: {}, expectedSince })),
    )
}

/** From now on no timer does anything, until they are released. */
export async function holdTimers(heldSince: string): Promise<void> {
  for (const _id of names) {
    if ((await updateWhere(heartbeats, { _id }, { heldSince })) > 0) continue
    await documents.add(heartbeats, { _id, tasks: {}, heldSince }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error
    })
  }
}

/**
 * Lets the timers run again; gives whether they were held. What was due meanwhile by the time of day is not made up for:
 * each waits for its next. In the transaction of whoever says so.
 */
export async function releaseTimers(to: Documents, now: string): Promise<boolean> {
  let held = false
  for (const _id of names) {
    if ((await to.get(heartbeats, _id))?.heldSince === undefined) continue
    held = true
    await to.put(heartbeats, { _id, tasks: {}, expectedSince: now })
  }
  return held
}
