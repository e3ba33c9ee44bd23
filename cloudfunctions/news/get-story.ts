import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { pictureUrlsOf } from './pictures-of'
import { countReading } from './readings'
import { signaturesOf } from './signatures'
import { stories } from './story-store'

export const getStory: Handler<typeof news.get> = async ({ id }, context) => {
  const story = await context.documents.get(stories, id)
  if (story?.withdrawal) {
    const { publicNote } = story.withdrawal
    throw context.refuse('STORY_WITHDRAWN', publicNote ? { note: publicNote } : undefined)
  }
  if (!story?.published) throw context.refuse('STORY_NOT_FOUND')

  const { content, published, corrections } = story
  const [pictureUrls] = await Promise.all([
    pictureUrlsOf(content),
    countReading(id, context.caller.openid, context.now),
  ])
  return {
    id,
    column: published.column,
    title: content.title,
    summary: published.summary,
    source: content.source,
    byline: content.byline,
    publishedAt: published.at,
    blocks: content.blocks,
    pictureUrls,
    originallyOn: content.originallyOn,
    reprint: content.reprint,
    corrections: [...corrections],
    signatures: signaturesOf(story),
  }
}
