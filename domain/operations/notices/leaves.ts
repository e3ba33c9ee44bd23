import * as z from 'zod'
import { leaveStateLabels } from '../../dispatch/receipt-state'
import { command, query } from '../operation'
import { attending, convenors, id, oneOf, utc, who } from './shapes'

export const leaveState = oneOf(leaveStateLabels)

/** 请假, and what was said to it. */
export const leave = z.object({
  reason: z.string(),
  state: leaveState,
  askedAt: utc,
  decided: z.object({ by: who, at: utc, note: z.string() }).optional(),
})

/** 请假, as the office decides it. */
export const leaves = {
  /** 准假 or 不予准假, by a leader themselves, or by the one for whom the office enters it. */
  decideLeave: command({
    by: convenors,
    input: z.strictObject({
      receiptId: id,
      /** Of the leave that was seen; what was asked anew meanwhile is not decided unseen. */
      askedAt: utc,
      decision: z.enum(['granted', 'refused']),
      approverId: id.optional(),
      note: z.string().trim().max(200).default(''),
    }),
    output: z.object({ at: utc }),
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOT_IN_AUDIENCE',
      'LEAVE_NOT_ASKED',
      'LEAVE_ASKED_ANEW',
      'APPROVER_MISSING',
      'OWN_LEAVE',
      'NOT_A_LEADER',
    ],
  }),

  /** Who asked for leave of a meeting, and who can have decided it. */
  listLeaves: query({
    by: convenors,
    input: z.strictObject({ dispatchId: id }),
    output: z.object({
      leaves: z.array(
        leave.extend({
          receiptId: z.string(),
          name: z.string(),
          unit: z.string(),
          as: attending,
          /** 由XXX代请 */
          askedBy: z.string(),
        }),
      ),
      approvers: z.array(who),
      /** The caller is a leader; anybody else enters whose decision it is. */
      mayDecideOneself: z.boolean(),
    }),
    refusals: [],
  }),
}
