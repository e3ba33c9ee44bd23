import { useDidShow } from '@tarojs/taro'
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
/** Going from page to page, or back to one, asks no more often. */
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
  underWay ??= openPocket(pocket, sources, tell).finally(() => (underWay = undefined))
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

function checkWhenDue(): void {
  if (Date.now() - checked > pauseMs) void checkPocket()
}

/**
 * The rulebook in the pocket, the same for every screen; for pages. A tab stays where it is for days: it asks anew
 * whenever it is shown.
 */
export function usePocket(): Pocket {
  useEffect(checkWhenDue, [])
  useDidShow(checkWhenDue)
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => pocket,
    () => pocket,
  )
}
