import type { news } from '@domain/operations/news'
import { classificationMark } from '@domain/story/classification-mark'
import { publicPassages } from '@domain/story/story-passages'
import type { Handler } from '../platform/handler'
import { seenStory } from './story-acts'
import { changed } from './story-changes'
import { stories } from './story-store'

export const signConfidentiality: Handler<typeof news.signConfidentiality> = async (
  seen,
  context,
) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { hash, writers } = story
  if (!hash || story.status !== 'inReview') throw refuse('NOT_UNDER_REVIEW')
  if (writers.some(({ id }) => id === caller.id)) throw refuse('OWN_WORK')
  if (classificationMark(publicPassages(story.content))) throw refuse('MARKED_SECRET')
  const by = { id: caller.id, name: caller.name }
  const confidentiality = { by, at: now, hash }
  const signed = changed(story, { confidentiality }, caller.name, now, { did: '签署保密审查' })
  await documents.put(stories, signed)
  const { _id: id, revision, updatedAt } = signed
  return { output: { id, revision, updatedAt }, subject: `stories/${id}` }
}
