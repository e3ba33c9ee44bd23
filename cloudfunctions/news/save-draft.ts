import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { changed, newStory } from './story-changes'
import { stories, type Story } from './story-store'

export const saveDraft: Handler<typeof news.saveDraft> = async ({ existing, content }, context) => {
  const { caller, documents, now, refuse } = context
  const save = async (story: Story) => {
    await documents.put(stories, story)
    const { _id: id, revision, updatedAt } = story
    return { output: { id, revision, updatedAt }, subject: `stories/${id}` }
  }

  if (!existing) return save(newStory(content, caller.name, now))
  const story = await documents.get(stories, existing.id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (story.status === 'published') throw refuse('STORY_NOT_DRAFT')
  if (story.revision !== existing.revision) throw refuse('CHANGED_MEANWHILE')
  return save(changed(story, { content }, caller.name, now))
}
