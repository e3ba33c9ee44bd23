/**
 * Where a story's copy on the official account stands. WeChat tells of its draft box only: whether a draft
 * that left it was sent out or thrown away, a person has to look up.
 */
export const copyStandings = {
  inDrafts: '在公众号草稿箱，还没有群发',
  leftDrafts: '已不在草稿箱：可能已经发出，也可能已被删除，请到公众号后台核对',
  out: '已在公众号发出',
  removed: '已从公众号删除',
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
}

/** Whether the public may still find it there, or staff might still send it out. */
export const stillStands = ({ standing }: Pick<AccountCopy, 'standing'>): boolean =>
  standing !== 'removed'

/** An address of an article of an official account. */
export const isArticleLink = (link: string): boolean =>
  /^https:\/\/mp\.weixin\.qq\.com\/s[/?]/.test(link)
