import type { news } from '@domain/operations/news'
import type { OutputOf } from '@domain/operations/operation'
import { pictureUrlsOf } from './pictures-of'
import type { Story } from './story-store'

export type DraftView = OutputOf<typeof news.openDraft>

/** A story as its editors see it. */
export const draftView = async (story: Story): Promise<DraftView> => ({
  id: story._id,
  revision: story.revision,
  status: story.status,
  round: story.round,
  stage: story.stage as DraftView['stage'],
  content: story.content as DraftView['content'],
  pictureUrls: await pictureUrlsOf(story.content),
  importNotes: [...story.importNotes],
  decisions: story.decisions.filter(({ on }) => on === 'mark'),
  returned: story.returned,
  wasPublished: wasPublished(story),
  updatedAt: story.updatedAt,
  updatedBy: story.updatedBy,
  publishedAt: story.published?.at,
})

/** Whether the public has seen it before: then a correction has to say what changed. */
export const wasPublished = (story: Story): boolean => story.withdrawal !== undefined
