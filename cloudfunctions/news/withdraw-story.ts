import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { changed } from './story-changes'
import { stories } from './story-store'

export const withdrawStory: Handler<typeof news.withdraw> = async ({ id, reason }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (story.status !== 'published') throw refuse('STORY_NOT_PUBLISHED')

  const withdrawal = { at: now, by: caller.name, reason }
  const withdrawn = changed(
    story,
    { status: 'withdrawn', published: undefined, withdrawal },
    caller.name,
    now,
  )
  await documents.put(stories, withdrawn)
  const { revision, updatedAt } = withdrawn
  return { output: { id, revision, updatedAt }, subject: `stories/${id}` }
}
