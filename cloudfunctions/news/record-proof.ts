import type { news } from '@domain/operations/news'
import { proofLabels } from '@domain/story/proofs'
import type { Handler } from '../platform/handler'
import { seenStory } from './story-acts'
import { changed } from './story-changes'
import { stories } from './story-store'

export const recordProof: Handler<typeof news.recordProof> = async ({ kind, ...seen }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { hash } = story
  if (!hash || story.status === 'published') throw refuse('NOT_UNDER_REVIEW')
  const by = { id: caller.id, name: caller.name }
  const others = story.proofs.filter((proof) => proof.kind !== kind || proof.hash !== hash)
  const proofs = [...others, { kind, by, at: now, hash }]
  const did = `完成${proofLabels[kind]}`
  const read = changed(story, { proofs }, caller.name, now, { did })
  await documents.put(stories, read)
  const { _id: id, revision, updatedAt } = read
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: proofLabels[kind] }
}
