import * as z from 'zod'
import { blocks } from '../../document/block'
import { isStoryPicture, pictureIdsOf } from '../../story/pictures'
import { columns } from '../../vocabulary/columns'
import { limits } from '../../vocabulary/limits'
import { fileId, id, revision, utc } from '../shapes'

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
  })
  .refine((content) => pictureIdsOf(content).every(isStoryPicture), { path: ['blocks'] })

export const saved = z.object({ id, revision, updatedAt: utc })

export const editors = ['editor'] as const
