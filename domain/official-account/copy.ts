import type { ReviewStatus } from '../review/review'

/**
 * Where a story's copy on the official account stands. WeChat tells of its draft box only: whether a draft
 * that left it was sent out or thrown away, a person has to look up; so of a page that was exported.
 */
export const copyStandings = {
  exported: '已导出页面：有没有粘贴到公众号，请核对后登记',
  sending: '正在送公众号草稿箱，等待微信答复',
  unknown: '没有收到微信的答复：草稿箱里有没有这一稿不清楚，请到公众号后台核对',
  refused: '微信没有接收，草稿箱里没有这一稿',
  inDrafts: '微信已接收，在公众号草稿箱，还没有群发',
  leftDrafts: '已不在草稿箱：可能已经发出，也可能已被删除，请到公众号后台核对',
  out: '已登记：在公众号发出',
  removed: '已登记：公众号上没有这一份',
} as const

export type CopyStanding = keyof typeof copyStandings

/** 公众号副本 of a story. */
export interface AccountCopy {
  id: string
  standing: CopyStanding
  /** Hash of the content that was copied. */
  hash: string
  madeAt: string
  by: string
  /** When the account was last asked, or a person last looked. */
  checkedAt: string
  /** The draft's name at WeChat, where it was sent there by us. */
  mediaId?: string | undefined
  /** Address of the article that went out. */
  link?: string | undefined
  /** Why it was not taken, in words. */
  why?: string | undefined
}

/** Longer than a function runs: whoever was sending is gone, and what became of it nobody knows. */
const sendingMs = 2 * 60_000

/** Where a copy stands at a moment: what is still being sent after minutes has no outcome. */
export const standingAt = (
  { standing, madeAt }: Pick<AccountCopy, 'standing' | 'madeAt'>,
  now: string,
): CopyStanding =>
  standing === 'sending' && Date.parse(now) - Date.parse(madeAt) > sendingMs ? 'unknown' : standing

/** Whether the public may still find it there, or staff might still send it out. */
export const stillStands = ({ standing }: Pick<AccountCopy, 'standing'>): boolean =>
  standing !== 'removed' && standing !== 'refused'

/**
 * Whether something of a story stands at the account that nobody answers for here: it was withdrawn, stopped, or
 * taken back into writing after it had been signed.
 */
export const copyLingers = (
  status: ReviewStatus,
  copies: readonly Pick<AccountCopy, 'standing'>[],
): boolean => !['approved', 'scheduled', 'published'].includes(status) && copies.some(stillStands)

/** An address of an article of an official account. */
export const isArticleLink = (link: string): boolean =>
  /^https:\/\/mp\.weixin\.qq\.com\/s[/?]/.test(link)
