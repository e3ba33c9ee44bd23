import { dayOf } from '@domain/dates/day'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import { findingsIn, type Findings } from '@domain/story/findings'
import type { Proof } from '@domain/story/proofs'
import { releaseGate } from '@domain/story/release-gate'
import { contentHash } from '../platform/content-hash'
import { derivedId } from '../platform/ids'
import { wasPublished } from './draft-view'
import { proofreadStory } from './proofread-story'
import type { Story } from './story-store'

/** What somebody else than the writers must decide on; the names hold for this story only. */
export const findingsOf = ({ _id, content }: Story): Findings =>
  findingsIn(content, (...parts) => derivedId(_id, ...parts))

/** The release gate of a story as it stands, what was found on the way, and what the proofreader marks. */
export async function gateOf(story: Story, lists: OfficeLists, now: string, added: Proof[] = []) {
  const { content, decisions, writers, confidentiality } = story
  const { passages, marks } = await proofreadStory(content, lists, dayOf(now))
  const findings = findingsOf(story)
  const gate = releaseGate({
    content,
    hash: story.hash ?? contentHash(content),
    marks,
    findings,
    decisions,
    writers,
    proofs: [...story.proofs, ...added],
    confidentiality,
    wasPublished: wasPublished(story),
  })
  return { gate, findings, marks, passages }
}
