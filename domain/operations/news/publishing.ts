import * as z from 'zod'
import { limits } from '../../vocabulary/limits'
import { command, query } from '../operation'
import { cursor, id, saved, seen, utc } from '../shapes'
import { status } from './desk'
import { onDuty } from './shapes'

/** Who decides when an approved story appears. */
const releasers = ['editor', 'finalReviewer'] as const

/** 给读者的说明, which is held to what a story is held to. */
const publicNote = {
  publicNote: z.string().trim().max(100).default(''),
  /** The certain marks in it were seen, and stay. */
  keepMarks: z.boolean().default(false),
}
const noteRefusals = ['MARKED_SECRET', 'NOTE_TELLS_PERSONAL_DATA', 'NOTE_HAS_MARKS'] as const

/** Putting before the public, and taking down. */
export const publishing = {
  /** Puts an approved story before the public, dated now. */
  publish: command({
    by: releasers,
    input: z.strictObject(seen),
    output: z.object({ id, publishedAt: utc }),
    refusals: [
      'STORY_NOT_FOUND',
      'NOT_APPROVED',
      'COLUMN_NOT_YOURS',
      'VOTE_NOT_RECORDED',
      'STORY_HELD',
    ],
  }),

  /** 定时发布, to the minute. */
  schedule: command({
    by: releasers,
    input: z.strictObject({ ...seen, at: utc }),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'NOT_APPROVED', 'COLUMN_NOT_YOURS', 'TIME_PAST'],
  }),

  /** 取消定时: stays approved. */
  unschedule: command({
    by: releasers,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'NOT_SCHEDULED', 'COLUMN_NOT_YOURS'],
  }),

  /** 会议或活动 that stories not yet published belong to, or that are held, and how many wait. */
  listOccasions: query({
    by: onDuty,
    input: z.strictObject({}),
    output: z.object({
      occasions: z.array(
        z.object({
          occasion: z.string(),
          /** Stories not yet published. */
          waiting: z.int(),
          held: z.object({ by: z.string(), at: utc, reason: z.string() }).optional(),
        }),
      ),
    }),
    refusals: [],
  }),

  /**
   * 会议延期: holds occasions, or releases them, all or none. Whatever story belongs to one while it is held, then or
   * later, does not appear. Once released, those whose set time passed meanwhile are signed and have none.
   * `count`: stories that wait.
   */
  holdOccasions: command({
    by: onDuty,
    input: z.strictObject({
      occasions: z.array(z.string().trim().min(2).max(60)).min(1).max(limits.occasionsTogether),
      hold: z.boolean(),
      reason: z.string().trim().max(100).default(''),
    }),
    output: z.object({ count: z.int() }),
    refusals: ['NOTHING_TO_HOLD'],
  }),

  /**
   * 撤稿: takes a story down at once. Its address keeps saying 该内容已撤回 with the public note; the reason
   * stays inside. One person on duty is enough (紧急撤回); putting it back takes the whole chain.
   */
  withdraw: command({
    by: onDuty,
    input: z.strictObject({
      id,
      reason: z.string().trim().min(1).max(200),
      ...publicNote,
    }),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'NOT_PUBLISHED', ...noteRefusals],
  }),

  /**
   * 停发: keeps a signed or scheduled story from appearing, at once. It goes back to its author, and needs the
   * whole chain again. One person on duty is enough.
   */
  stop: command({
    by: onDuty,
    input: z.strictObject({ id, reason: z.string().trim().min(1).max(200) }),
    output: saved,
    refusals: ['STORY_NOT_FOUND', 'NOTHING_TO_STOP'],
  }),

  /**
   * Everything that mentions some words: titles, texts, captions, sources, who wrote and signed, and the copies
   * of earlier rounds. Spaces count for nothing: a name is found however wide it is set. What can be taken down
   * stands first, then what else holds the words, then what held them only in an earlier round.
   * A page may be short, or empty, and have a cursor all the same.
   */
  findMentions: query({
    by: onDuty,
    input: z.strictObject({
      text: z.string().trim().min(2).max(limits.queryLength),
      cursor: cursor.optional(),
    }),
    output: z.object({
      stories: z.array(
        z.object({
          id,
          status,
          title: z.string(),
          publishedAt: utc.optional(),
          /** In the story as it stands now. */
          excerpt: z.string().optional(),
          /** Rounds that hold the words, though the story may not any more. */
          rounds: z.array(z.int()),
        }),
      ),
      cursor: cursor.optional(),
    }),
    refusals: [],
  }),

  /** Takes several stories down together, or none: what is published is withdrawn, what is signed is stopped. */
  withdrawTogether: command({
    by: onDuty,
    input: z.strictObject({
      ids: z.array(id).min(1).max(limits.takenDownTogether),
      reason: z.string().trim().min(1).max(200),
      ...publicNote,
    }),
    output: z.object({ withdrawn: z.array(id), stopped: z.array(id) }),
    refusals: ['STORY_NOT_FOUND', 'NOT_PUBLISHED', ...noteRefusals],
  }),

  /** 置顶: exactly these stories, in this order, above all others, in place of those that were seen there. */
  arrangePinned: command({
    by: releasers,
    input: z.strictObject({ ids: z.array(id).max(limits.pinned), before: z.array(id).max(50) }),
    output: z.object({ ids: z.array(id) }),
    refusals: ['STORY_NOT_FOUND', 'NOT_PUBLISHED', 'COLUMN_NOT_YOURS', 'CHANGED_MEANWHILE'],
  }),
}
