import * as z from 'zod'
import { blocks } from '../../document/block'
import { isStoryPicture, pictureIdsOf } from '../../story/pictures'
import { columns } from '../../vocabulary/columns'
import { limits } from '../../vocabulary/limits'
import { day, fileId } from '../shapes'

export const column = z.enum(columns)

/** fileId → short-lived URL, for every picture the blocks name. */
export const pictureUrls = z.record(z.string(), z.string())

/** What an editor writes. Everything may still be empty: a draft is saved as it stands. */
export const draftContent = z
  .strictObject({
    column: column.optional(),
    title: z.string().max(limits.titleLength),
    summary: z.string().max(limits.summaryLength),
    /** 来源 */
    source: z.string().max(40),
    /** 作者 / 供稿, as the reader sees it */
    byline: z.string().max(40),
    coverFileId: fileId.optional(),
    blocks,
    /** 原发布日期 of an old story brought over. */
    originallyOn: day.optional(),
    /** 转载: its words are locked. */
    reprint: z
      .strictObject({ source: z.string().min(1).max(40), link: z.url().max(500).optional() })
      .optional(),
    /** 涉及任免、选举: published only once the vote is recorded. */
    awaitsVote: z.boolean().optional(),
    /** 会议或活动, for holding its stories together. */
    occasion: z.string().trim().max(60).optional(),
    /** 更正说明 */
    correction: z.string().max(200).optional(),
  })
  .refine((content) => pictureIdsOf(content).every(isStoryPicture), { path: ['blocks'] })

export const editors = ['editor'] as const
export const reviewers = ['firstReviewer', 'secondReviewer', 'finalReviewer'] as const
/** Everybody who works on stories. */
export const newsroom = [...editors, ...reviewers] as const
/** Those who may take a story down at once: whoever is on duty. */
export const onDuty = [...newsroom, 'office', 'leader'] as const
