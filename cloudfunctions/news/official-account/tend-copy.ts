import { standingAt, type AccountCopy, type CopyStanding } from '@domain/official-account/copy'
import type { news } from '@domain/operations/news'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { officialAccount, type OfficialAccount } from '../../platform/official-account'
import { contentHash } from '../../platform/content-hash'
import { wasPublished } from '../draft-view'
import { awaitsRelease } from '../stop-story'
import { attends, seenStory } from '../story-acts'
import { changed } from '../story-changes'
import { stories, type Story } from '../story-store'
import { accountSays } from './account-says'

/** Asks the account whether a draft is still in its draft box. */
export const checkCopy: Handler<typeof news.checkCopy> = async ({ copyId, ...seen }, context) => {
  const { caller, documents, now, once, refuse } = context
  const story = await seenStory(context, seen)
  const copy = copyOf(story, copyId)
  if (!copy) throw refuse('COPY_NOT_FOUND')
  const account = officialAccount()
  const { mediaId } = copy
  if (!account || !mediaId) throw refuse('ACCOUNT_NOT_CONFIGURED')
  const said = await once(() => accountSays(() => account.hasDraft(mediaId)))
  if ('refusal' in said) throw refuse(said.refusal, said.details)
  const standing =
    copy.standing === 'inDrafts' && !said.answer ? ('leftDrafts' as const) : copy.standing
  const kept = withCopy(story, { ...copy, standing, checkedAt: now }, caller.name, now)
  await documents.put(stories, kept)
  return { output: { ...saved(kept), standing }, subject: `stories/${story._id}` }
}

/** A person says at which address the copy went out; also for one pasted by hand. */
export const recordCopy: Handler<typeof news.recordCopy> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { copyId, link, ...seen } = input
  const story = await seenStory(context, seen)
  if (!attends(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const known = copyId === undefined ? undefined : copyOf(story, copyId)
  if (copyId !== undefined && !known) throw refuse('COPY_NOT_FOUND')
  // What was never signed has no copy; what was withdrawn may have one that nobody recorded.
  const mayHaveCopy = awaitsRelease(story) || story.published || wasPublished(story)
  if (!known && !mayHaveCopy) throw refuse('NOT_APPROVED')
  const copy: AccountCopy = {
    ...(known ?? {
      id: newId(),
      hash: contentHash(story.content),
      madeAt: now,
      by: caller.name,
    }),
    standing: 'out',
    link,
    checkedAt: now,
  }
  const kept = withCopy(story, copy, caller.name, now, '登记公众号文章')
  await documents.put(stories, kept)
  return { output: saved(kept), subject: `stories/${story._id}`, note: link }
}

/** Deletes a draft at the account; of an article that went out, records that a person deleted it. */
export const removeCopy: Handler<typeof news.removeCopy> = async ({ copyId, ...seen }, context) => {
  const { caller, documents, now, once, refuse } = context
  const story = await seenStory(context, seen)
  const copy = copyOf(story, copyId)
  if (!copy) throw refuse('COPY_NOT_FOUND')
  if (standingAt(copy, now) === 'sending') throw refuse('COPY_OUTCOME_UNKNOWN')
  const { mediaId, link } = copy
  let standing: CopyStanding = 'removed'
  if (copy.standing === 'inDrafts' && mediaId) {
    const account = officialAccount()
    if (!account) throw refuse('ACCOUNT_NOT_CONFIGURED')
    const said = await once(() => accountSays(() => removeDraft(account, mediaId)))
    if ('refusal' in said) throw refuse(said.refusal, said.details)
    standing = said.answer
  }
  const did = standing === 'removed' ? removedHow[copy.standing] : undefined
  const kept = withCopy(story, { ...copy, standing, checkedAt: now }, caller.name, now, did)
  await documents.put(stories, kept)
  return {
    output: { ...saved(kept), standing },
    subject: `stories/${story._id}`,
    note: link ?? mediaId,
  }
}

/** What a person vouches for, or we did, when nothing of a copy is there any more. */
const removedHow: Record<CopyStanding, string> = {
  exported: '核对：导出的页面没有用于公众号，或已删除',
  sending: '核对：公众号草稿箱里没有这一稿',
  unknown: '核对：公众号草稿箱里没有这一稿',
  refused: '公众号没有这一稿',
  inDrafts: '删除公众号草稿',
  leftDrafts: '登记：公众号副本已删除',
  out: '登记：公众号副本已删除',
  removed: '公众号副本已删除',
}

/** What is no longer in the draft box may have gone out: that is no deletion. */
async function removeDraft(account: OfficialAccount, mediaId: string): Promise<CopyStanding> {
  if (!(await account.hasDraft(mediaId))) return 'leftDrafts'
  await account.removeDraft(mediaId)
  return 'removed'
}

const copyOf = ({ copies = [] }: Story, copyId: string) => copies.find(({ id }) => id === copyId)

function withCopy(story: Story, copy: AccountCopy, by: string, now: string, did?: string): Story {
  const others = (story.copies ?? []).filter(({ id }) => id !== copy.id)
  return changed(story, { copies: [...others, copy] }, by, now, did ? { did } : undefined)
}

const saved = ({ _id: id, revision, updatedAt }: Story) => ({ id, revision, updatedAt })
