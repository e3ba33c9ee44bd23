import * as z from 'zod'
import { query } from '../operation'
import { day, utc } from '../shapes'
import { waiting } from '../waiting-shapes'
import { onDuty } from './shapes'

export const newsWaiting = {
  /** 工作台首页: which stories wait for the caller, and how often something is published. */
  waiting: query({
    by: onDuty,
    input: z.strictObject({}),
    output: z.object({
      now: utc,
      items: z.array(waiting),
      /** Whole days since the last publication; absent where there was none. */
      silentDays: z.int().optional(),
      lastPublishedAt: utc.optional(),
      /** Publications of each week, by its Monday, the earliest first; this one is the last. */
      weeks: z.array(z.object({ from: day, count: z.int() })),
    }),
    refusals: [],
  }),
}
