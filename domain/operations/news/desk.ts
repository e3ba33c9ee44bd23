import * as z from 'zod'
import { storyStages } from '../../review/chain'
import { deskViews } from '../../vocabulary/desk-views'
import { storyStatusLabels } from '../../vocabulary/story-status'
import { command, query } from '../operation'
import { returned } from '../review-shapes'
import {
  cursor,
  day,
  fileId,
  id,
  oneOf,
  pageSize,
  revision,
  saved,
  seen,
  utc,
  who,
} from '../shapes'
import { column, draftContent, editors, newsroom, onDuty, pictureUrls } from './shapes'

export const status = oneOf(storyStatusLabels)
export const stage = z.enum(storyStages.map(({ name }) => name))

const deskRow = z.object({
  id,
  revision,
  status,
  stage: stage.optional(),
  round: z.int(),
  column: column.optional(),
  title: z.string(),
  author: z.string(),
  updatedAt: utc,
  updatedBy: z.string(),
  publishedAt: utc.optional(),
  /** 定时: when it is to appear. */
  dueAt: utc.optional(),
  /** It was to appear at this moment, and appeared late because a run was missed. */
  wasDueAt: utc.optional(),
  /** What keeps it from appearing though it is time: the vote, or a postponed meeting. */
  heldBecause: z.string().optional(),
  /** Not signed any more, but its copy on the official account is not known to be gone. */
  copyStands: z.boolean(),
  pinned: z.boolean(),
  /** The caller may go on writing it. */
  mayWrite: z.boolean(),
  readCount: z.int(),
})

export const draft = z.object({
  id,
  revision,
  status,
  stage: stage.optional(),
  content: draftContent,
  pictureUrls,
  /** What the import could not carry over, in Chinese, for the editor to check against the file. */
  importNotes: z.array(z.string()),
  /** 轮: how often it was sent in; 0 for what nobody was asked to review. */
  round: z.int(),
  /** Marks let stand, by their fingerprints; what was found and decided on is told by `openReview` only. */
  decisions: z.array(
    z.object({ of: z.string(), about: z.string(), reason: z.string(), by: who, at: utc }),
  ),
  returned: returned.optional(),
  /** It was before the public once: a correction says what changed. */
  wasPublished: z.boolean(),
  updatedAt: utc,
  updatedBy: z.string(),
  publishedAt: utc.optional(),
})

/** A place in a story: the passage, and UTF-16 units into its text. */
const place = { passage: z.string().min(1).max(100), offset: z.int().nonnegative() }

/** What a decision is about, as it stands in the story. */
export const decidedOn = z.union([
  z.strictObject({ mark: z.strictObject({ ...place, wrong: z.string().max(500) }) }),
  z.strictObject({ personalData: z.strictObject({ ...place, masked: z.string().max(60) }) }),
  /** By the name the gate gave them in this very text. */
  z.strictObject({ appointment: z.string().min(1).max(64) }),
])

/** Writing. */
export const desk = {
  /** One list of the desk, last touched first, and how many stories each list holds. */
  listDesk: query({
    by: onDuty,
    input: z.strictObject({ view: z.enum(deskViews), cursor: cursor.optional(), size: pageSize }),
    output: z.object({
      rows: z.array(deskRow),
      cursor: cursor.optional(),
      counts: z.record(z.enum(deskViews), z.int()),
      /** When something was last published; nothing for ten days is a fault of the account. */
      lastPublishedAt: utc.optional(),
      /** Whole days since then, by the cloud's clock. */
      silentDays: z.int().optional(),
    }),
    refusals: [],
  }),

  /** One story as its editors see it, in whatever state. */
  openDraft: query({
    by: onDuty,
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
      'MARKED_SECRET',
    ],
  }),

  /** Checks an uploaded picture by content and keeps it for use in a story. */
  keepPicture: command({
    by: [...newsroom, 'office'],
    input: z.strictObject({ fileId }),
    output: z.object({ fileId, url: z.string(), width: z.int(), height: z.int() }),
    refusals: ['FILE_NOT_FOUND', 'FILE_EMPTY', 'FILE_TOO_LARGE', 'FILE_NOT_PICTURE'],
  }),

  /**
   * Makes a draft (no id) or saves one. What had been approved has to be reviewed again. `partedFrom`: the story
   * whose words a new draft holds, for its writers are this one's, too.
   */
  saveDraft: command({
    by: editors,
    input: z.strictObject({
      existing: z.strictObject({ id, revision }).optional(),
      partedFrom: id.optional(),
      content: draftContent,
    }),
    output: saved,
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_EDITABLE',
      'COLUMN_NOT_YOURS',
      'REPRINT_LOCKED',
      'MARKED_SECRET',
    ],
  }),

  /** Throws a draft away that was never submitted. What somebody was asked to review is not erased. */
  discardDraft: command({
    by: editors,
    input: z.strictObject(seen),
    output: z.object({ id }),
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_EDITABLE',
      'PUBLISHED_ONCE',
      'SUBMITTED_ONCE',
      'COLUMN_NOT_YOURS',
    ],
  }),

  /**
   * Lets a mark or a finding stand, with a reason; `reason` empty takes that back. It must stand there in
   * the story as saved. Findings, and everything once it is in review, are decided by others than its writers.
   */
  decide: command({
    by: newsroom,
    input: z.strictObject({
      id,
      on: decidedOn,
      reason: z.string().trim().max(100),
    }),
    output: saved,
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_EDITABLE',
      'COLUMN_NOT_YOURS',
      'NOT_FOUND_THERE',
      'OTHERS_DECIDE',
    ],
  }),

  /** 记录表决: what a story on appointments or elections waits for. A set time that has passed is taken back. */
  recordVote: command({
    by: ['finalReviewer', 'office', 'leader'],
    input: z.strictObject({ ...seen, passedOn: day, meeting: z.string().trim().min(2).max(60) }),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'VOTE_NOT_AWAITED', 'DAY_IN_FUTURE'],
  }),
}
