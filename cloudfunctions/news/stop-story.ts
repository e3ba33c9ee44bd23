import type { news } from '@domain/operations/news'
import type { Documents } from '../platform/documents'
import type { Handler } from '../platform/handler'
import { afterAct } from '@domain/review/after-act'
import { askingNothing } from '@domain/review/chain'
import type { Who } from '@domain/review/review'
import { storySentBack } from '@domain/review/sent-back'
import { keepRound } from './keep-round'
import { tellAuthor } from './push-reviewers'
import { changed } from './story-changes'
import { stories, type Story } from './story-store'

/** What is signed, and has not appeared yet. */
export const awaitsRelease = ({ status }: Pick<Story, 'status'>): boolean =>
  status === 'approved' || status === 'scheduled'

export const stopStory: Handler<typeof news.stop> = async ({ id, reason }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (!awaitsRelease(story)) throw refuse('NOTHING_TO_STOP')
  const { revision, updatedAt } = await stopped(documents, story, caller, reason, now)
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: reason }
}

/** 停发: the signatures are void, a set time with them; they stay with their round, and the author is told. */
export async function stopped(
  documents: Documents,
  story: Story,
  { id, name }: Who,
  reason: string,
  now: string,
): Promise<Story> {
  const did = storySentBack(story.stage)
  const step = { did: story.status === 'scheduled' ? `${did}（原定时取消）` : did, note: reason }
  await keepRound(documents, story, { by: name, at: now, ...step })
  const act = { act: 'stop' as const, by: { id, name }, at: now, remarks: reason }
  const kept = changed(afterAct(story, act, askingNothing), {}, name, now, step)
  await documents.put(stories, kept)
  await tellAuthor(documents, kept, '已停发', now)
  return kept
}
