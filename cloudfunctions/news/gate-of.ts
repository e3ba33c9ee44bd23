import { dayOf } from '@domain/dates/day'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import type { Proof } from '@domain/story/proofs'
import { releaseGate } from '@domain/story/release-gate'
import { contentHash } from '../platform/content-hash'
import { wasPublished } from './draft-view'
import { proofreadStory } from './proofread-story'
import type { Story } from './story-store'

/** The release gate of a story as it stands, and what the proofreader found on the way. */
export async function gateOf(story: Story, lists: OfficeLists, now: string, added: Proof[] = []) {
  const { content, decisions, confidentiality } = story
  const read = await proofreadStory(content, lists, dayOf(now))
  const gate = releaseGate({
    content,
    ...read,
    hash: story.hash ?? contentHash(content),
    decisions,
    proofs: [...story.proofs, ...added],
    confidentiality,
    wasPublished: wasPublished(story),
  })
  return { gate, marks: read.marks, passages: read.passages }
}
