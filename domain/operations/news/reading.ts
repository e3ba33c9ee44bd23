import * as z from 'zod'
import { blocks } from '../../document/block'
import { limits } from '../../vocabulary/limits'
import { query } from '../operation'
import { cursor, day, id, utc } from '../shapes'
import { column, pictureUrls } from './shapes'

const storyCard = z.object({
  id,
  column,
  title: z.string(),
  summary: z.string(),
  publishedAt: utc,
  coverUrl: z.string().optional(),
  /** 置顶 */
  pinned: z.boolean(),
})

/** What the public reads. */
export const reading = {
  /** Published stories, newest first. */
  list: query({
    by: 'anyone',
    input: z.strictObject({ column: column.optional(), cursor: cursor.optional() }),
    output: z.object({ stories: z.array(storyCard), cursor: cursor.optional() }),
    refusals: [],
  }),

  /** One published story, whole. Opening it counts once per person and day. */
  get: query({
    by: 'anyone',
    input: z.strictObject({ id }),
    output: z.object({
      id,
      column,
      title: z.string(),
      summary: z.string(),
      source: z.string(),
      byline: z.string(),
      publishedAt: utc,
      blocks,
      pictureUrls,
      /** 原发布日期 of an old story brought over. */
      originallyOn: day.optional(),
      reprint: z.object({ source: z.string(), link: z.string().optional() }).optional(),
      /** 更正, newest last. */
      corrections: z.array(z.object({ on: day, note: z.string() })),
      /** Who wrote, who reviewed, who signed. */
      signatures: z.object({
        writers: z.array(z.string()),
        reviewers: z.array(z.object({ stage: z.string(), name: z.string() })),
        signer: z.string(),
      }),
    }),
    refusals: ['STORY_NOT_FOUND', 'STORY_WITHDRAWN'],
  }),

  /** Published stories that hold every word of the query, those with it in the title first. */
  search: query({
    by: 'anyone',
    input: z.strictObject({
      query: z.string().trim().min(1).max(limits.queryLength),
      column: column.optional(),
    }),
    output: z.object({
      hits: z.array(
        z.object({ id, column, title: z.string(), publishedAt: utc, excerpt: z.string() }),
      ),
      /** True when more matched than are shown. */
      more: z.boolean(),
    }),
    refusals: [],
  }),
}
