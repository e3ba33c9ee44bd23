import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { draftView } from './draft-view'
import { stories } from './story-store'

export const openDraft: Handler<typeof news.openDraft> = async ({ id }, context) => {
  const story = await context.documents.get(stories, id)
  if (!story) throw context.refuse('STORY_NOT_FOUND')
  return draftView(story)
}
