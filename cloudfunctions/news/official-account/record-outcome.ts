import { auditEntries } from '../../platform/audit'
import { now as clock } from '../../platform/clock'
import { newId } from '../../platform/ids'
import { inTransaction } from '../../platform/transaction'
import { changed } from '../story-changes'
import { stories } from '../story-store'
import type { Outcome } from './hand-over'

interface Attempt {
  storyId: string
  copyId: string
  by: string
}

const did: Record<Outcome['standing'], string> = {
  inDrafts: '微信已接收，进入公众号草稿箱',
  refused: '微信没有接收',
  unknown: '没有收到微信的答复，结果不明',
}

/** Writes down what became of an attempt, whatever happened to the story meanwhile. */
export const recordOutcome = ({ storyId, copyId, by }: Attempt, outcome: Outcome): Promise<void> =>
  inTransaction(async (documents) => {
    const story = await documents.get(stories, storyId)
    const attempt = story?.copies?.find(({ id }) => id === copyId)
    if (!story || attempt?.standing !== 'sending') return
    const now = clock()
    const { standing, mediaId, why } = outcome
    const copies = (story.copies ?? []).map((copy) =>
      copy === attempt ? { ...copy, ...outcome, checkedAt: now } : copy,
    )
    const step = { did: did[standing], note: why }
    await documents.put(stories, changed(story, { copies }, by, now, step))
    await documents.add(auditEntries, {
      _id: newId(),
      at: now,
      operation: 'news.sendArticle',
      by: { openid: 'wechat', name: '微信公众号' },
      subject: `stories/${storyId}`,
      note: [did[standing], mediaId, why].filter(Boolean).join('，'),
      traceId: newId(),
    })
  })
