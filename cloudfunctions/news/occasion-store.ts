import { occasionKey } from '@domain/story/occasion'
import { collection, type Stored } from '../platform/collection'
import { find } from '../platform/database'
import type { Documents } from '../platform/documents'
import { derivedId } from '../platform/ids'
import type { Story } from './story-store'

/** 暂缓: a meeting or event that was postponed. It stands while it is held, whatever stories come to it. */
export interface HeldOccasion extends Stored {
  /** As it was written where it was held. */
  occasion: string
  reason: string
  by: string
  at: string
}

export const heldOccasionsStore = collection<HeldOccasion>('heldOccasions')

export const occasionId = (occasion: string): string => derivedId('occasion', occasionKey(occasion))

/** More than are ever postponed at a time. */
const most = 500

/** All that are held now, by their ids. */
export async function heldOccasions(): Promise<ReadonlyMap<string, HeldOccasion>> {
  const held = await find(heldOccasionsStore, { where: {}, limit: most })
  return new Map(held.map((one) => [one._id, one]))
}

/** Whether the story's occasion is among those held. */
export const isAmong = (
  held: { has(id: string): boolean },
  { content: { occasion } }: Pick<Story, 'content'>,
): boolean => occasion !== undefined && held.has(occasionId(occasion))

/** Whether the story's occasion is held, as this transaction sees it. */
export async function isHeld(
  documents: Documents,
  { content: { occasion } }: Pick<Story, 'content'>,
): Promise<boolean> {
  if (!occasion) return false
  return (await documents.get(heldOccasionsStore, occasionId(occasion))) !== undefined
}
