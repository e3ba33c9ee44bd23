import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { keepRound } from './keep-round'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { mustBeAllowed, seenStory } from './story-acts'
import { acted } from './story-changes'
import { stories } from './story-store'

export const recallStory: Handler<typeof news.recall> = async (seen, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  const recall = { act: 'recall' as const, by: caller }
  mustBeAllowed(story, recall, chain, refuse)
  const step = { did: '撤回送审' }
  await keepRound(documents, story, { by: caller.name, at: now, ...step })
  const recalled = acted(story, recall, chain, caller.name, now, step)
  await documents.put(stories, recalled)
  const { _id: id, revision, updatedAt } = recalled
  return { output: { id, revision, updatedAt }, subject: `stories/${id}` }
}
