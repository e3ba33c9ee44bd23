import * as z from 'zod'
import { command } from '../operation'
import { id, revision, utc } from '../shapes'
import { editors, saved } from './shapes'

/** Putting before the public, and taking down. */
export const publishing = {
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
