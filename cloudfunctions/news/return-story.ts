import type { news } from '@domain/operations/news'
import { storySentBack } from '@domain/review/sent-back'
import type { Handler } from '../platform/handler'
import { keepRound } from './keep-round'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { tellAuthor } from './push-reviewers'
import { asReviewer, mustBeAllowed, seenStory } from './story-acts'
import { acted } from './story-changes'
import { stories } from './story-store'

export const returnStory: Handler<typeof news.returnStory> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, input)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  const { remarks } = input
  const sendBack = { act: 'return' as const, by: asReviewer(caller, story), at: now, remarks }
  mustBeAllowed(story, sendBack, chain, refuse)
  const step = { did: storySentBack(story.stage), note: remarks }
  await keepRound(documents, story, { by: caller.name, at: now, ...step })
  const returned = acted(story, sendBack, chain, caller.name, now, step)
  await documents.put(stories, returned)
  await tellAuthor(documents, returned, '已退回', now)
  const { _id: id, revision, updatedAt } = returned
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: remarks }
}
