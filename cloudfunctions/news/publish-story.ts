import type { news } from '@domain/operations/news'
import { coversColumn } from '@domain/roster/columns-of'
import type { Member } from '../platform/caller'
import type { Handler } from '../platform/handler'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { heldBack, publishAct, published } from './publication'
import { mustBeAllowed, seenStory } from './story-acts'
import { acted } from './story-changes'
import { stories, type Story } from './story-store'

export const publishStory: Handler<typeof news.publish> = async (seen, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, seen)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  mustBeAllowed(story, publishAct(story), chain, refuse)
  if (!mayRelease(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const held = heldBack(story)
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
  const scheduled = acted(story, schedule, chain, caller.name, now, { did: '定时发布', note: at })
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

/** Whoever writes or signs for the column. Taking down is not held to this: whoever is on duty must be able to. */
const mayRelease = ({ inForce }: Member, { content: { column } }: Story): boolean =>
  column !== undefined &&
  (coversColumn(inForce, 'editor', column) || coversColumn(inForce, 'finalReviewer', column))
