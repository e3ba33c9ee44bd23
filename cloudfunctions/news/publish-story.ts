import { dateAndTime } from '@domain/dates/show'
import type { news } from '@domain/operations/news'
import type { Handler } from '../platform/handler'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { heldBackNow, publishAct, published } from './publication'
import { mayRelease, mustBeAllowed, seenStory } from './story-acts'
import { acted } from './story-changes'
import { stories, type Story } from './story-store'

export const publishStory: Handler<typeof news.publish> = async (seen, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  mustBeAllowed(story, publishAct(story), chain, refuse)
  if (!mayRelease(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const held = await heldBackNow(documents, story)
  if (held) throw refuse(held)
  await documents.put(stories, published(story, chain, caller.name, now))
  const { _id: id } = story
  return { output: { id, publishedAt: now }, subject: `stories/${id}` }
}

export const scheduleStory: Handler<typeof news.schedule> = async ({ at, ...seen }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  const schedule = { act: 'schedule' as const, dueAt: at, now }
  mustBeAllowed(story, schedule, chain, refuse)
  if (!mayRelease(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const step = { did: '定时发布', note: `定于 ${dateAndTime(at)}` }
  const scheduled = acted(story, schedule, chain, caller.name, now, step)
  await documents.put(stories, scheduled)
  return { output: savedView(scheduled), subject: `stories/${story._id}`, note: at }
}

export const unscheduleStory: Handler<typeof news.unschedule> = async (seen, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  mustBeAllowed(story, { act: 'unschedule' }, chain, refuse)
  if (!mayRelease(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const step = { did: '取消定时发布' }
  const kept = acted(story, { act: 'unschedule' }, chain, caller.name, now, step)
  await documents.put(stories, kept)
  return { output: savedView(kept), subject: `stories/${story._id}` }
}

const savedView = ({ _id: id, revision, updatedAt }: Story) => ({ id, revision, updatedAt })
