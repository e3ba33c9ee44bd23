import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { worksOn } from './story-acts'
import { changed } from './story-changes'
import { stories } from './story-store'

/** A decision is about words, not about the text as a whole: two people's decisions do not get in each other's way. */
export const decide: Handler<typeof news.decide> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { id, of, about, reason } = input
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (!['draft', 'returned', 'inReview'].includes(story.status)) throw refuse('NOT_EDITABLE')
  if (!worksOn(caller, story)) throw refuse('COLUMN_NOT_YOURS')

  const others = story.decisions.filter((decision) => decision.of !== of)
  const by = { id: caller.id, name: caller.name }
  const decisions = reason ? [...others, { of, about, reason, by, at: now }] : others
  // The text stays as it is, and so does its revision: whoever is writing or reviewing goes on undisturbed.
  const decided = { ...changed(story, { decisions }, caller.name, now), revision: story.revision }
  await documents.put(stories, decided)
  const { revision } = decided
  return {
    output: { id, revision, updatedAt: now },
    subject: `stories/${id}`,
    note: reason ? `${about}：${reason}` : `${about}：收回`,
  }
}
