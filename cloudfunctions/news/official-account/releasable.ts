import { approvedThroughout } from '@domain/review/approved'
import type { Documents } from '../../platform/documents'
import type { Refusal } from '../../platform/refusal'
import { contentHash } from '../../platform/content-hash'
import { newsroomSettings, storyChain } from '../newsroom-settings'
import { heldBackNow } from '../publication'
import type { Story } from '../story-store'

interface Acting {
  documents: Documents
  refuse(code: 'NOT_APPROVED' | 'VOTE_NOT_RECORDED' | 'STORY_HELD'): Refusal
}

/**
 * Refuses what may not appear here either: content that was not signed for release, or that waits for a vote
 * or a meeting. Gives the hash of the content.
 */
export async function mustBeReleasable(
  story: Story,
  { documents, refuse }: Acting,
): Promise<string> {
  const { settings } = await newsroomSettings(documents)
  const hash = contentHash(story.content)
  const signed = ['approved', 'scheduled', 'published'].includes(story.status)
  if (!signed || hash !== story.hash || !approvedThroughout(story, storyChain(settings)))
    throw refuse('NOT_APPROVED')
  const held = await heldBackNow(documents, story)
  if (held) throw refuse(held)
  return hash
}
