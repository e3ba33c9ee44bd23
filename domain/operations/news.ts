import * as z from 'zod'
import { blocks } from '../document/block'
import { isStoryPicture, pictureIdsOf } from '../story/pictures'
import { columns } from '../vocabulary/columns'
import { limits } from '../vocabulary/limits'
import { storyStatuses } from '../vocabulary/story-status'
import { command, query } from './operation'
import { cursor, fileId, id, revision, utc } from './shapes'

const column = z.enum(columns)

const storyCard = z.object({
  id,
  column,
  title: z.string(),
  summary: z.string(),
  publishedAt: utc,
  coverUrl: z.string().optional(),
})

/** fileId → short-lived URL, for every picture the blocks name. */
const pictureUrls = z.record(z.string(), z.string())

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

const deskRow = z.object({
  id,
  status: z.enum(storyStatuses),
  column: column.optional(),
  title: z.string(),
  updatedAt: utc,
  updatedBy: z.string(),
  publishedAt: utc.optional(),
  readCount: z.int(),
})

const draft = z.object({
  id,
  revision,
  status: z.enum(storyStatuses),
  content: draftContent,
  pictureUrls,
  /** What the import could not carry over, in Chinese, for the editor to check against the file. */
  importNotes: z.array(z.string()),
  updatedAt: utc,
  updatedBy: z.string(),
  publishedAt: utc.optional(),
})

const saved = z.object({ id, revision, updatedAt: utc })

const editors = ['editor'] as const

export const news = {
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

  /** The desk's list: stories in one state, last touched first. */
  listDesk: query({
    by: editors,
    input: z.strictObject({ status: z.enum(storyStatuses), cursor: cursor.optional() }),
    output: z.object({
      rows: z.array(deskRow),
      cursor: cursor.optional(),
      counts: z.record(z.enum(storyStatuses), z.int()),
    }),
    refusals: [],
  }),

  /** One story as its editors see it, in whatever state. */
  openDraft: query({
    by: editors,
    input: z.strictObject({ id }),
    output: draft,
    refusals: ['STORY_NOT_FOUND'],
  }),

  /** Makes a draft from an uploaded .docx; what could not be carried over is reported in `importNotes`. */
  importDocx: command({
    by: editors,
    input: z.strictObject({ fileId, fileName: z.string().max(200) }),
    output: draft,
    refusals: [
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILE_OLD_WORD',
      'FILE_NOT_DOCX',
      'FILE_DAMAGED',
    ],
  }),

  /** Checks an uploaded picture by content and keeps it for use in a story. */
  keepPicture: command({
    by: editors,
    input: z.strictObject({ fileId }),
    output: z.object({ fileId, url: z.string(), width: z.int(), height: z.int() }),
    refusals: ['FILE_NOT_FOUND', 'FILE_EMPTY', 'FILE_TOO_LARGE', 'FILE_NOT_PICTURE'],
  }),

  /** Makes a draft (no id) or saves one; the revision must be the one last seen. */
  saveDraft: command({
    by: editors,
    input: z.strictObject({
      existing: z.strictObject({ id, revision }).optional(),
      content: draftContent,
    }),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'STORY_NOT_DRAFT'],
  }),

  /** Puts the saved revision before the public, dated now. */
  publish: command({
    by: editors,
    input: z.strictObject({ id, revision }),
    output: z.object({ id, publishedAt: utc }),
    refusals: ['STORY_NOT_FOUND', 'STORY_NOT_DRAFT', 'STORY_INCOMPLETE', 'COLUMN_NOT_YOURS'],
  }),

  /** Takes a story down; its address keeps saying 该内容已撤回. It can be corrected and published anew. */
  withdraw: command({
    by: editors,
    input: z.strictObject({ id, reason: z.string().trim().min(1).max(200) }),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'STORY_NOT_PUBLISHED'],
  }),
}
