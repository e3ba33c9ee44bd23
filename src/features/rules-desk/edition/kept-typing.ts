import {
  dropLocalCopy,
  keepLocalCopy,
  readLocalCopy,
  type LocalCopy,
} from '@/cloud/draft/local-copy'
import { readPreference, writePreference } from '@/platform/preferences'

/** What is typed, and where: in place of one provision, or of the whole draft. */
export interface Typed {
  at: string
  text: string
}

const copyId = (editionId: string, at: string) => `rule:${editionId}:${at}`

/** The places that have a copy are listed: what a device keeps cannot be found by how its name begins. */
const placesName = (editionId: string) => `typed:${editionId}`
const placesOf = (editionId: string) => readPreference<string[]>(placesName(editionId)) ?? []

/** What was typed into an edition on this device and not saved, one copy a place, the first begun first. */
export const keptTyping = (editionId: string): LocalCopy<Typed>[] =>
  placesOf(editionId).flatMap((at) => readLocalCopy<Typed>(copyId(editionId, at)) ?? [])

/** In place of what was kept of the same place; every other copy stays. */
export function keepTyping(editionId: string, copy: LocalCopy<Typed>): void {
  const { at } = copy.content
  keepLocalCopy(copyId(editionId, at), copy)
  const places = placesOf(editionId)
  if (!places.includes(at)) writePreference(placesName(editionId), [...places, at])
}

/** Saved, or not wanted: the copy of this place alone. */
export function dropTyping(editionId: string, at: string): void {
  dropLocalCopy(copyId(editionId, at))
  const left = placesOf(editionId).filter((other) => other !== at)
  writePreference(placesName(editionId), left.length > 0 ? left : undefined)
}
