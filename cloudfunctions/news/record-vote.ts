import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { withoutPassedTime } from './passed-time'
import { seenStory } from './story-acts'
import { changed } from './story-changes'
import { stories } from './story-store'

export const recordVote: Handler<typeof news.recordVote> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { id, passedOn, meeting } = input
  const story = await seenStory(context, input)
  if (!story.content.awaitsVote) throw refuse('VOTE_NOT_AWAITED')
  if (passedOn > dayOf(now)) throw refuse('DAY_IN_FUTURE')
  const vote = { passedOn, meeting, by: caller.name, at: now }
  const note = `${meeting}，${passedOn}`
  const voted = changed(story, { vote }, caller.name, now, { did: '登记表决通过', note })
  const kept = withoutPassedTime(voted, caller.name, now)
  await documents.put(stories, kept)
  const { revision, updatedAt } = kept
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note }
}
