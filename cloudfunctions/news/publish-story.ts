import { plainText } from '@domain/document/plain-text'
import { summaryOf } from '@domain/document/summary'
import type { news } from '@domain/operations/news'
import { coversColumn } from '@domain/roster/columns-of'
import { missingForPublication } from '@domain/story/completeness'
import type { Handler } from '../platform/handler'
import { changed } from './story-changes'
import { orderKey, stories } from './story-store'

export const publishStory: Handler<typeof news.publish> = async ({ id, revision }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (story.status === 'published') throw refuse('STORY_NOT_DRAFT')
  if (story.revision !== revision) throw refuse('CHANGED_MEANWHILE')

  const { column } = story.content
  const missing = missingForPublication(story.content)
  if (!column || Object.keys(missing).length > 0) throw refuse('STORY_INCOMPLETE', missing)
  // Taking a story down is not held to this: whoever is on duty must be able to.
  if (!coversColumn(caller.inForce, 'editor', column)) throw refuse('COLUMN_NOT_YOURS')

  const summary = story.content.summary || summaryOf(story.content.blocks)
  const content = { ...story.content, summary }
  const text = `${content.title}\n${content.byline}\n${plainText(content.blocks)}`
  const published = { at: now, column, key: orderKey(now, id), text }
  await documents.put(
    stories,
    changed(
      story,
      { status: 'published', content, published, withdrawal: undefined },
      caller.name,
      now,
    ),
  )
  return { output: { id, publishedAt: now }, subject: `stories/${id}` }
}
