import type { Block } from '../document/block'
import type { Column } from '../vocabulary/columns'

/** 转载: somebody else's words, which keep standing as they were. */
export interface Reprint {
  /** From the office's list of sources. */
  source: string
  link?: string | undefined
}

/** Everything of a story that its writers decide and its reviewers approve. */
export interface StoryContent {
  column?: Column | undefined
  title: string
  summary: string
  /** 来源 */
  source: string
  /** 作者 / 供稿 */
  byline: string
  coverFileId?: string | undefined
  blocks: Block[]
  /** 原发布日期 of an old story brought over. */
  originallyOn?: string | undefined
  reprint?: Reprint | undefined
  /** 涉及任免、选举: not before the vote has passed. */
  awaitsVote?: boolean | undefined
  /** 会议或活动: when it is postponed, its stories are held together. */
  occasion?: string | undefined
  /** 更正说明, shown with its date where a withdrawn story appears again. */
  correction?: string | undefined
}
