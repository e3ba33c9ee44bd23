import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { wasPublished } from './draft-view'
import { mayWrite, seenStory } from './story-acts'
import { stories } from './story-store'

export const discardDraft: Handler<typeof news.discardDraft> = async (seen, context) => {
  const { caller, documents, refuse } = context
  const story = await seenStory(context, seen)
  if (story.published || wasPublished(story)) throw refuse('PUBLISHED_ONCE')
  if (story.status !== 'draft' && story.status !== 'returned') throw refuse('NOT_EDITABLE')
  // Its rounds and their signatures would be found by nobody any more.
  if (story.round > 0) throw refuse('SUBMITTED_ONCE')
  if (!mayWrite(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  await documents.remove(stories, story._id)
  const note = story.content.title
  return { output: { id: story._id }, subject: `stories/${story._id}`, note }
}
