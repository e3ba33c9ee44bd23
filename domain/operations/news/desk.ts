import * as z from 'zod'
import { storyStatuses } from '../../vocabulary/story-status'
import { command, query } from '../operation'
import { cursor, fileId, id, revision, utc } from '../shapes'
import { column, draftContent, editors, pictureUrls, saved } from './shapes'

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

/** Writing. */
export const desk = {
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
}
