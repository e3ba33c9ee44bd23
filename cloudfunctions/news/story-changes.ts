import { newId } from '../platform/ids'
import { orderKey, type Story, type StoryContent } from './story-store'

/** A first draft. */
export function newStory(content: StoryContent, by: string, now: string): Story {
  const _id = newId()
  return {
    _id,
    status: 'draft',
    revision: 1,
    content,
    importNotes: [],
    createdAt: now,
    updatedAt: now,
    updatedBy: by,
    deskKey: orderKey(now, _id),
  }
}

/** The story after a change by someone: the next revision, on top of the desk's list. */
export const changed = (story: Story, change: Partial<Story>, by: string, now: string): Story => ({
  ...story,
  ...change,
  revision: story.revision + 1,
  updatedAt: now,
  updatedBy: by,
  deskKey: orderKey(now, story._id),
})
