import { readPreference, writePreference } from '@/platform/preferences'
import type { DraftContent } from './draft-state'

/** What was typed and has not reached the cloud, kept on this device so that nothing can lose it. */
export interface LocalCopy {
  content: DraftContent
  /** The revision it was typed on; 0 for a draft the cloud does not know yet. */
  revision: number
  at: string
}

const nameOf = (id: string | undefined) => `draft:${id ?? 'new'}`

export const readLocalCopy = (id: string | undefined) => readPreference<LocalCopy>(nameOf(id))

export const keepLocalCopy = (id: string | undefined, copy: LocalCopy): void =>
  writePreference(nameOf(id), copy)

export const dropLocalCopy = (id: string | undefined): void =>
  writePreference(nameOf(id), undefined)
