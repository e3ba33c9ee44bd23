import { useSyncExternalStore } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'

/** 大字版: chosen on this device, for this device. Unanswered until the person has said yes or no. */
export type CareMode = 'on' | 'off' | 'unanswered'

let mode: CareMode = readPreference<CareMode>('careMode') ?? 'unanswered'
const listeners = new Set<() => void>()

export function chooseCareMode(next: 'on' | 'off'): void {
  mode = next
  writePreference('careMode', next)
  listeners.forEach((tell) => tell())
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useCareMode = (): CareMode =>
  useSyncExternalStore(
    subscribe,
    () => mode,
    () => mode,
  )
