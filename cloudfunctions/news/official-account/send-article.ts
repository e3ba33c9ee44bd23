import { standingAt } from '@domain/official-account/copy'
import type { news } from '@domain/operations/news'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { officialAccount } from '../../platform/official-account'
import { mayRelease, seenStory } from '../story-acts'
import { changed } from '../story-changes'
import { stories } from '../story-store'
import { coverOf, problemsOf, tellingOf } from './article-of'
import { handOver } from './hand-over'
import { mustBeReleasable } from './releasable'
import { recordOutcome } from './record-outcome'

/**
 * Puts the attempt on record; WeChat is asked once that stands, outside of any transaction. Who dies in between
 * leaves an attempt without outcome, which is shown as such and keeps the same words from being sent again.
 */
export const sendArticle: Handler<typeof news.sendArticle> = async (seen, context) => {
  const { caller, documents, now, refuse } = context
  const account = officialAccount()
  if (!account) throw refuse('ACCOUNT_NOT_CONFIGURED')
  const story = await seenStory(context, seen)
  if (!mayRelease(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const hash = await mustBeReleasable(story, context)
  const copies = story.copies ?? []
  const standings = copies.filter((copy) => copy.hash === hash).map((copy) => standingAt(copy, now))
  if (standings.includes('inDrafts')) throw refuse('COPY_IN_DRAFTS')
  if (standings.includes('sending') || standings.includes('unknown'))
    throw refuse('COPY_OUTCOME_UNKNOWN')
  const telling = tellingOf(story, now)
  const cover = coverOf(telling.content)
  const problems = problemsOf(telling)
  if (Object.keys(problems).length > 0 || !cover) throw refuse('ARTICLE_UNFIT', problems)

  const { _id: id } = story
  const copy = {
    id: newId(),
    standing: 'sending' as const,
    hash,
    madeAt: now,
    by: caller.name,
    checkedAt: now,
  }
  const kept = changed(story, { copies: [...copies, copy] }, caller.name, now, {
    did: '送公众号草稿箱',
  })
  await documents.put(stories, kept)
  context.afterwards(async () => {
    const outcome = await handOver(account, telling, cover)
    await recordOutcome({ storyId: id, copyId: copy.id, by: caller.name }, outcome)
  })
  const { revision, updatedAt } = kept
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: copy.id }
}
