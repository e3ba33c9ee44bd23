import { useEffect, useSyncExternalStore } from 'react'
import { call } from '@/cloud/call'
import { cloudNow } from '@/cloud/clock'
import { onceIn } from '@/cloud/desk-session'
import { fetchBytes } from '@/platform/fetch-bytes'
import { dropKeptFile, keepFile, readKeptFile } from '@/platform/kept-file'
import { readPreference, writePreference } from '@/platform/preferences'
import { openPocket, type Pocket, type Sources } from './open-pocket'

const file = 'rulebook.json.gz'
/** When the cloud last said that the kept book is the newest. */
const checkedKey = 'rulebookCheckedAt'
/** Going from page to page asks no more often. */
const pauseMs = 60_000

const sources: Sources = {
  // Whose it is must be known first.
  read: () => onceIn().then(() => readKeptFile(file)),
  keep: (bytes) => keepFile(file, bytes),
  drop: () => dropKeptFile(file),
  ask: (have) => call('rules.book', { have }),
  fetch: fetchBytes,
}

let pocket: Pocket = { state: 'opening' }
let underWay: Promise<void> | undefined
let checked = 0
const listeners = new Set<() => void>()

function tell(next: Pocket): void {
  pocket = next
  if (next.state === 'checked') {
    checked = Date.now()
    writePreference(checkedKey, cloudNow())
  }
  listeners.forEach((listener) => listener())
}

/** Opens the book, or asks anew whether it is the newest. One at a time. */
export function checkPocket(): Promise<void> {
  underWay ??= openPocket(pocket.snapshot, sources, tell).finally(() => (underWay = undefined))
  return underWay
}

/** Its owner leaves: nothing stays on the device. */
export async function emptyPocket(): Promise<void> {
  await underWay
  checked = 0
  writePreference(checkedKey, undefined)
  await dropKeptFile(file)
  tell({ state: 'opening' })
}

/** When the kept book was last known to be the newest, UTC. */
export const lastChecked = (): string | undefined => readPreference<string>(checkedKey)

/** The rulebook in the pocket, the same for every screen. */
export function usePocket(): Pocket {
  useEffect(() => {
    if (Date.now() - checked > pauseMs) void checkPocket()
  }, [])
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => pocket,
    () => pocket,
  )
}
