import type { news } from '@domain/operations/news'
import type { OutputOf } from '@domain/operations/operation'
import { pictureUrlsOf } from './pictures-of'
import type { Story } from './story-store'

/** A story as its editors see it. */
export const draftView = async (story: Story): Promise<OutputOf<typeof news.openDraft>> => ({
  id: story._id,
  revision: story.revision,
  status: story.status,
  content: story.content,
  pictureUrls: await pictureUrlsOf(story.content),
  importNotes: story.importNotes,
  updatedAt: story.updatedAt,
  updatedBy: story.updatedBy,
  publishedAt: story.published?.at,
})
