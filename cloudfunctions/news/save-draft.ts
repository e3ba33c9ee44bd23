import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { keepRound } from './keep-round'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { mayWrite, mustBeAllowed, seenStory } from './story-acts'
import { acted, changed, newStory } from './story-changes'
import { stories, type Story, type StoryContent } from './story-store'

export const saveDraft: Handler<typeof news.saveDraft> = async ({ existing, content }, context) => {
  const { caller, documents, now, refuse } = context
  const save = async (story: Story) => {
    await documents.put(stories, story)
    const { _id: id, revision, updatedAt } = story
    return { output: { id, revision, updatedAt }, subject: `stories/${id}` }
  }

  if (!existing) return save(newStory(content, caller, now))
  const story = await seenStory(context, existing)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  const edit = { act: 'edit' as const, by: caller }
  mustBeAllowed(story, edit, chain, refuse)
  if (!mayWrite(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  if (wordsOfReprintChanged(story.content, content)) throw refuse('REPRINT_LOCKED')

  const { status } = story
  const step =
    status === 'draft' || status === 'returned'
      ? undefined
      : { did: status === 'withdrawn' ? '开始更正' : '改稿，原审核作废' }
  if (step) await keepRound(documents, story, { by: caller.name, at: now, ...step })
  const edited = acted(story, edit, chain, caller.name, now, step)
  return save({
    ...edited,
    ...changed(edited, { content }, caller.name, now),
    revision: story.revision + 1,
  })
}

/** A reprint keeps its words while it is called one; to change them is to stop calling it that. */
const wordsOfReprintChanged = (before: StoryContent, after: StoryContent): boolean =>
  before.reprint !== undefined &&
  after.reprint !== undefined &&
  JSON.stringify([before.title, before.blocks]) !== JSON.stringify([after.title, after.blocks])
