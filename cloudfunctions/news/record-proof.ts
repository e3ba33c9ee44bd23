import type { news } from '@domain/operations/news'
import { proofOf, proofLabels } from '@domain/story/proofs'
import type { Handler } from '../platform/handler'
import { seenStory, worksOn } from './story-acts'
import { changed } from './story-changes'
import { stories } from './story-store'

export const recordProof: Handler<typeof news.recordProof> = async ({ kind, ...seen }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { hash } = story
  if (!hash || story.status !== 'inReview') throw refuse('NOT_UNDER_REVIEW')
  if (!worksOn(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const isWriter = story.writers.some(({ id }) => id === caller.id)
  if (isWriter && kind !== 'first') throw refuse('AUTHOR_READS_FIRST')
  const recorded = proofOf(story.proofs, kind, story)
  if (recorded)
    throw refuse('PROOF_RECORDED', { kind: `${proofLabels[kind]}由${recorded.by.name}登记` })
  const by = { id: caller.id, name: caller.name }
  const proofs = [...story.proofs, { kind, by, at: now, hash }]
  const did = `完成${proofLabels[kind]}`
  const read = changed(story, { proofs }, caller.name, now, { did })
  await documents.put(stories, read)
  const { _id: id, revision, updatedAt } = read
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: proofLabels[kind] }
}
