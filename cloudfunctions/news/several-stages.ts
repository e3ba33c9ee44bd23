import { storyStages } from '@domain/review/chain'
import type { Member } from '../platform/caller'
import type { Documents } from '../platform/documents'
import { newsroomSettings } from './newsroom-settings'

/** Whether the caller may review again what they have reviewed: the settings are asked only of who holds several stages. */
export async function mayReviewAgain({ roles }: Member, documents: Documents): Promise<boolean> {
  const stages = storyStages.filter(({ role }) => roles.includes(role))
  return stages.length > 1 && (await newsroomSettings(documents)).settings.mayCombine
}
