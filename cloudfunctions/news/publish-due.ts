import { forbidden } from '@domain/review/forbidden'
import type { Chain } from '@domain/review/chain'
import { refusals } from '@domain/vocabulary/refusals'
import { auditEntries } from '../platform/audit'
import { find, where } from '../platform/database'
import { documents as outside } from '../platform/documents'
import { newId } from '../platform/ids'
import { inTransaction } from '../platform/transaction'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { heldOccasions, isAmong } from './occasion-store'
import { failedWhenDue, heldBack, heldBackNow, publishAct, published } from './publication'
import { stories, type Story } from './story-store'

/** The name under which a scheduled story appears in the record. */
const by = '定时发布'

/** One run's work; what is left is due again a minute later. */
const most = 20

/** More than ever wait for a vote or a meeting: they must not keep the others from being found. */
const mostDue = 500

/**
 * Publishes what is due, each story in a transaction of its own: one that cannot appear keeps no other back,
 * and the desk shows why. A run that was missed is caught up by the next; one that comes twice finds nothing
 * left to do.
 */
export async function publishDue(now: string): Promise<{ published: string[]; failed: string[] }> {
  const [found, held] = await Promise.all([dueStories(now), heldOccasions()])
  const due = found.filter((story) => !heldBack(story, isAmong(held, story)))
  // What failed before is tried again, but after all others.
  due.sort((a, b) => Number(failedWhenDue(a)) - Number(failedWhenDue(b)))
  const chain = storyChain((await newsroomSettings(outside)).settings)
  const done: string[] = []
  const failed: string[] = []
  for (const { _id } of due.slice(0, most)) {
    const outcome = await publishOne(_id, chain, now).catch((error: unknown) => faultOf(_id, error))
    if (outcome === 'published') done.push(_id)
    else if (outcome !== 'notDue') {
      failed.push(_id)
      await noteFailure(_id, outcome.why, now)
    }
  }
  return { published: done, failed }
}

async function dueStories(now: string): Promise<Story[]> {
  const found = await find(stories, {
    where: { status: 'scheduled', dueAt: where.lte(now) },
    orderBy: ['dueAt', 'asc'],
    limit: mostDue,
    fields: ['vote', 'dueAt', 'dueFailure', 'content.awaitsVote', 'content.occasion'] as never,
  })
  return found as Story[]
}

const publishOne = (_id: string, chain: Chain, now: string) =>
  inTransaction(async (documents) => {
    const story = await documents.get(stories, _id)
    if (story?.status !== 'scheduled' || !story.dueAt || story.dueAt > now) return 'notDue'
    if (await heldBackNow(documents, story)) return 'notDue'
    const refusal = forbidden(story, publishAct(story), chain)
    if (refusal) return { why: refusals[refusal].says }
    await documents.put(stories, published(story, chain, by, now))
    await documents.add(auditEntries, {
      _id: newId(),
      at: now,
      operation: 'news.publishDue',
      by: { openid: 'timer', name: by },
      subject: `stories/${_id}`,
      traceId: newId(),
    })
    return 'published'
  })

/** A fault is logged under a number that the desk shows. */
function faultOf(storyId: string, error: unknown): { why: string } {
  const traceId = newId()
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(JSON.stringify({ traceId, timer: 'publishDue', storyId, error: said }))
  return { why: `系统出了故障，请把编号 ${traceId.slice(0, 8)} 告诉管理员。` }
}

/** On the story itself, once for a time that was set; the story may be what is broken, so nothing else is touched. */
async function noteFailure(_id: string, why: string, now: string): Promise<void> {
  await inTransaction(async (documents) => {
    const story = await documents.get(stories, _id)
    if (story?.status !== 'scheduled' || failedWhenDue(story)) return
    await documents.put(stories, { ...story, dueFailure: { at: now, why } })
  }).catch((error: unknown) => faultOf(_id, error))
}
