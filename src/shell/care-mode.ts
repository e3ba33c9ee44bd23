import { readPreference, writePreference } from '@/platform/preferences'
import { shown } from '@/platform/shown'

/** 大字版: chosen on this device, for this device. Unanswered until the person has said yes or no. */
export type CareMode = 'on' | 'off' | 'unanswered'

let mode: CareMode = readPreference<CareMode>('careMode') ?? 'unanswered'
const { use, tell } = shown(() => mode)

export function chooseCareMode(next: 'on' | 'off'): void {
  mode = next
  writePreference('careMode', next)
  tell()
}

export const useCareMode = use
