import type { news } from '@domain/operations/news'
import { wordsOfVote } from '@domain/story/appointment'
import { classificationMark } from '@domain/story/classification-mark'
import { publicPassages } from '@domain/story/story-passages'
import type { Handler } from '../platform/handler'
import { keepRound } from './keep-round'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { breaksReprint, reprintHashOf } from './reprint-lock'
import { mayWrite, mustBeAllowed, seenStory } from './story-acts'
import { acted, changed, newStory } from './story-changes'
import { stories, type Story, type StoryContent } from './story-store'

export const saveDraft: Handler<typeof news.saveDraft> = async (input, context) => {
  const { existing, partedFrom, content } = input
  const { caller, documents, now, refuse } = context
  const save = async (story: Story) => {
    await documents.put(stories, story)
    const { _id: id, revision, updatedAt } = story
    return { output: { id, revision, updatedAt }, subject: `stories/${id}` }
  }
  // Not a word of it is kept; the screen says what to do with the file.
  if (classificationMark(publicPassages(content))) throw refuse('MARKED_SECRET')

  if (!existing) {
    const origin = partedFrom && (await documents.get(stories, partedFrom))
    const story = newStory(content, caller, now, origin ? origin.writers : [])
    const { reprintHash } = origin || story
    return save({ ...story, reprintHash: reprintHashOf({ content, reprintHash }) })
  }
  const story = await seenStory(context, existing)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  const edit = { act: 'edit' as const, by: caller }
  mustBeAllowed(story, edit, chain, refuse)
  if (!mayWrite(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  if (breaksReprint(story, content)) throw refuse('REPRINT_LOCKED')

  const { status } = story
  const step =
    status === 'draft' || status === 'returned'
      ? undefined
      : { did: status === 'withdrawn' ? '开始更正' : '改稿，原审核作废' }
  if (step) await keepRound(documents, story, { by: caller.name, at: now, ...step })
  const edited = acted(story, edit, chain, caller.name, now, step)
  const voided = story.vote !== undefined && saysOtherwise(story.content, content)
  // One save is one revision, and every step of it names that one.
  const written = changed(
    { ...edited, revision: story.revision },
    { content, ...(voided && { vote: undefined }) },
    caller.name,
    now,
    voided ? { did: '文字有改动，原登记的表决作废' } : undefined,
  )
  return save({ ...written, reprintHash: reprintHashOf({ ...story, content }) })
}

/** A vote was on what the story said then, whichever of its words names who was appointed. */
const saysOtherwise = (before: StoryContent, after: StoryContent): boolean =>
  JSON.stringify(wordsOfVote(before)) !== JSON.stringify(wordsOfVote(after))
