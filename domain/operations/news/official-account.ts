import * as z from 'zod'
import { copyStandings, isArticleLink } from '../../official-account/copy'
import { command } from '../operation'
import { download, id, oneOf, saved, seen, utc } from '../shapes'
import { onDuty } from './shapes'

export const standing = oneOf(copyStandings)

/** A story's copy on the official account, as the desk shows it. */
export const accountCopy = z.object({
  id,
  standing,
  /** Of the story as it stands now. */
  current: z.boolean(),
  /** Of the content that was copied. */
  hash: z.string(),
  madeAt: utc,
  by: z.string(),
  checkedAt: utc,
  /** Its draft can be asked after at WeChat. */
  checkable: z.boolean(),
  link: z.string().optional(),
  /** Why WeChat did not take it. */
  why: z.string().optional(),
})

/** 公众号: only what was signed for release goes there. */
export const officialAccount = {
  /**
   * A page to paste into the account's editor from, with inline styles and its pictures in it. That it was made,
   * by whom and of which content, stays with the story as a copy to be accounted for.
   */
  exportArticle: command({
    by: onDuty,
    input: z.strictObject({ id }),
    output: download,
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_APPROVED',
      'VOTE_NOT_RECORDED',
      'STORY_HELD',
      'COLUMN_NOT_YOURS',
    ],
  }),

  /**
   * 送公众号草稿箱, through `draft/add`: the attempt is on record before WeChat is asked, and what WeChat said
   * stands in the story's copies afterwards. Somebody still sends it out by hand over there.
   */
  sendArticle: command({
    by: ['editor', 'finalReviewer'],
    input: z.strictObject(seen),
    output: saved,
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_APPROVED',
      'VOTE_NOT_RECORDED',
      'STORY_HELD',
      'COLUMN_NOT_YOURS',
      'ACCOUNT_NOT_CONFIGURED',
      'ARTICLE_UNFIT',
      'COPY_IN_DRAFTS',
      'COPY_OUTCOME_UNKNOWN',
    ],
  }),

  /** Asks WeChat whether the draft is still there. */
  checkCopy: command({
    by: onDuty,
    input: z.strictObject({ ...seen, copyId: id }),
    output: saved.extend({ standing }),
    refusals: ['STORY_NOT_FOUND', 'COPY_NOT_FOUND', 'ACCOUNT_NOT_CONFIGURED', 'ACCOUNT_REFUSED'],
  }),

  /** 登记公众号文章: the address of what went out, from a draft or pasted by hand. */
  recordCopy: command({
    by: onDuty,
    input: z.strictObject({
      ...seen,
      copyId: id.optional(),
      link: z.url().max(500).refine(isArticleLink),
    }),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'COPY_NOT_FOUND', 'NOT_APPROVED', 'COLUMN_NOT_YOURS'],
  }),

  /**
   * Deletes the draft at WeChat; for an article that went out: 已到公众号后台删除. A draft that is no longer in
   * the draft box cannot be deleted from here: `standing` says so.
   */
  removeCopy: command({
    by: onDuty,
    input: z.strictObject({ ...seen, copyId: id }),
    output: saved.extend({ standing }),
    refusals: [
      'STORY_NOT_FOUND',
      'COPY_NOT_FOUND',
      'COPY_OUTCOME_UNKNOWN',
      'ACCOUNT_NOT_CONFIGURED',
      'ACCOUNT_REFUSED',
    ],
  }),
}
