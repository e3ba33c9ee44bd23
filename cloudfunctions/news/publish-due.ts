import { forbidden } from '@domain/review/forbidden'
import { auditEntries } from '../platform/audit'
import { find, where } from '../platform/database'
import { documents as outside } from '../platform/documents'
import { newId } from '../platform/ids'
import { inTransaction } from '../platform/transaction'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { heldBack, publishAct, published } from './publication'
import { stories, type Story } from './story-store'

/** The name under which a scheduled story appears in the record. */
const by = '定时发布'

/** One run's work; what is left is due again a minute later. */
const most = 20

/** More than ever wait for a vote or a meeting: they must not keep the others from being found. */
const mostDue = 500

/**
 * Publishes what is due, each story in a transaction of its own. A run that was missed is caught up by
 * the next; a run that comes twice finds nothing left to do.
 */
export async function publishDue(now: string): Promise<{ published: string[] }> {
  const found = await find(stories, {
    where: { status: 'scheduled', dueAt: where.lte(now) },
    orderBy: ['dueAt', 'asc'],
    limit: mostDue,
    fields: ['held', 'vote', 'content.awaitsVote'] as never,
  })
  const due = (found as Story[]).filter((story) => !heldBack(story)).slice(0, most)
  const chain = storyChain((await newsroomSettings(outside)).settings)
  const done: string[] = []
  for (const { _id } of due) {
    const appeared = await inTransaction(async (documents) => {
      const story = await documents.get(stories, _id)
      if (story?.status !== 'scheduled' || !story.dueAt || story.dueAt > now) return false
      if (heldBack(story) || forbidden(story, publishAct(story), chain)) return false
      await documents.put(stories, published(story, chain, by, now))
      await documents.add(auditEntries, {
        _id: newId(),
        at: now,
        operation: 'news.publishDue',
        by: { openid: 'timer', name: by },
        subject: `stories/${_id}`,
        traceId: newId(),
      })
      return true
    })
    if (appeared) done.push(_id)
  }
  return { published: done }
}
