import * as z from 'zod'
import { roleLabels } from '../../vocabulary/roles'
import { query } from '../operation'
import { waiting } from '../waiting-shapes'
import { oneOf, utc } from './shapes'

export const noticesWaiting = {
  /**
   * 工作台首页: which notices, materials and receipts wait for the caller, and who the caller is, so that the page
   * need not ask. Staff are told of WeChat accounts that wait to be joined to a person, too.
   */
  waiting: query({
    by: 'enrolled',
    input: z.strictObject({}),
    output: z.object({
      now: utc,
      me: z.object({ name: z.string(), roles: z.array(oneOf(roleLabels)) }),
      items: z.array(waiting),
      /** For whoever convenes; absent for all others. */
      figures: z
        .object({
          /** Notices whose meeting is still to come, the nearest first. */
          running: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              notPushed: z.int(),
              pushed: z.int(),
              read: z.int(),
              signed: z.int(),
            }),
          ),
          /** Recipients whom no push has reached, by reason. */
          declined: z.array(z.object({ reason: z.string(), count: z.int() })),
          /** Of this year's notices, in the order they went out: days to the latest lawful day, negative when late. */
          timeliness: z.array(
            z.object({ id: z.string(), title: z.string(), days: z.int(), urgent: z.boolean() }),
          ),
        })
        .optional(),
    }),
    refusals: [],
  }),
}
