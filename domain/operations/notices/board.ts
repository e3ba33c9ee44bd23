import * as z from 'zod'
import { ladderStepLabels } from '../../dispatch/ladder'
import { callOutcomeLabels } from '../../dispatch/call'
import { answerLabels, receiptStateLabels } from '../../dispatch/receipt-state'
import { limits } from '../../vocabulary/limits'
import { command, query } from '../operation'
import { cursor } from '../shapes'
import { boardRow } from './board-row'
import { attending, convenors, dispatchKind, id, office, oneOf, utc, who } from './shapes'

const state = oneOf(receiptStateLabels)
const answer = oneOf(answerLabels)
const step = oneOf(ladderStepLabels)
const outcome = oneOf(callOutcomeLabels)

/** Of a dispatch, as lists and the board head it. */
const head = {
  id: z.string(),
  /** Of a notice. */
  meetingId: z.string().optional(),
  kind: dispatchKind,
  /** Of the meeting, as it may be told outside. */
  title: z.string(),
  startsAt: utc,
  venue: z.string(),
  edition: z.int(),
  cancelled: z.boolean(),
  urgent: z.boolean(),
  issuedAt: utc,
  issuedBy: who,
  signBy: utc.optional(),
  /** The time to sign is over, and not all have. */
  overdue: z.boolean(),
  /** Receipts made out, of how many; pushes follow them. */
  made: z.int(),
  total: z.int(),
  complete: z.boolean(),
  next: z.object({ step, at: utc }).optional(),
}

const states = z.object({
  notPushed: z.int(),
  pushed: z.int(),
  read: z.int(),
  signed: z.int(),
})

/** 签收看板、催办、电话催办、签收记录. */
export const board = {
  openBoard: query({
    by: convenors,
    input: z.strictObject({
      id,
      state: state.optional(),
      as: attending.optional(),
      delegation: z.string().trim().min(1).max(40).optional(),
      search: z.string().trim().min(1).max(limits.queryLength).optional(),
      /** Only those who signed with this answer. */
      answer: answer.optional(),
      /** Only those the caller is to telephone. */
      mine: z.boolean().optional(),
      cursor: cursor.optional(),
    }),
    output: z.object({
      ...head,
      states,
      attend: z.int(),
      leave: z.object({ pending: z.int(), granted: z.int(), refused: z.int() }),
      /** 应到, and how many of them must be there. */
      members: z.object({
        total: z.int(),
        attend: z.int(),
        granted: z.int(),
        present: z.int(),
        /** Once every receipt is made out. */
        quorum: z.object({ needed: z.int(), basis: z.string() }).optional(),
      }),
      byAs: z.array(z.object({ as: attending, total: z.int(), unsigned: z.int() })),
      byDelegation: z.array(
        z.object({ delegation: z.string(), total: z.int(), unsigned: z.int() }),
      ),
      /** 参会回执: how many organs owe one, how many have sent it, and who has not. */
      returns: z.object({
        due: z.int(),
        sent: z.int(),
        owing: z.array(z.string()),
        by: utc.optional(),
      }),
      rows: z.array(boardRow),
      cursor: cursor.optional(),
    }),
    refusals: ['NOTICE_NOT_FOUND'],
  }),

  /** The whole number of somebody an organ named in its return, for a stated purpose. */
  revealAttendeePhone: command({
    by: office,
    confidential: true,
    input: z.strictObject({
      receiptId: id,
      /** The return that was seen: one sent since may name others. */
      returnedAt: utc,
      /** In the order of the return, from 0. */
      place: z.int().min(0).max(19),
      purpose: z.string().trim().min(2).max(60),
    }),
    output: z.object({ phone: z.string() }),
    refusals: ['NOTICE_NOT_FOUND', 'RETURN_RENEWED'],
  }),

  /** Notices whose meeting is still to come, or was within a day; the nearest first. */
  listDispatches: query({
    by: convenors,
    input: z.strictObject({}),
    output: z.object({ rows: z.array(z.object({ ...head, states })) }),
    refusals: [],
  }),

  /** 催办: pushes once more to those who have not signed, once an hour to each at most. */
  remind: command({
    by: office,
    input: z.strictObject({
      id,
      /** Of receipts; all who have not signed when absent. */
      receiptIds: z.array(id).min(1).max(200).optional(),
    }),
    output: z.object({
      /** Receipts whose people are told. */
      queued: z.int(),
      /** Later than now where quiet hours hold it back. */
      dueAt: utc,
      /** Reminded within the hour before. */
      tooSoon: z.int(),
      cannotReach: z.int(),
      /** The first of them. */
      unreachable: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          because: z.enum(['notEnrolled', 'noConsent', 'noLiaisonOfficer']),
        }),
      ),
    }),
    refusals: ['NOTICE_NOT_FOUND', 'MEETING_BEGUN', 'NOBODY_TO_REMIND', 'TEMPLATE_MISSING'],
  }),

  /** Who may be made to telephone. */
  listCallers: query({
    by: convenors,
    input: z.strictObject({}),
    output: z.object({ callers: z.array(who) }),
    refusals: [],
  }),

  /** 指定由谁打电话. */
  assignCaller: command({
    by: office,
    input: z.strictObject({
      id,
      /** Of receipts; all who have not signed when absent. */
      receiptIds: z.array(id).min(1).max(200).optional(),
      callerId: id,
    }),
    output: z.object({ assigned: z.int() }),
    refusals: ['NOTICE_NOT_FOUND', 'CALLER_NOT_STAFF'],
  }),

  /** 记录电话: what was said; confirmed signs for them, shown as 电话确认, and changes what they answered before (电话改答复). */
  recordCall: command({
    by: office,
    input: z.strictObject({
      receiptId: id,
      /** That the call was about, as the board showed it. */
      edition: z.int().min(1).max(999),
      /** When the signature of this edition that was seen was given; absent where there was none. */
      signedAt: utc.optional(),
      outcome,
      said: z.string().trim().max(200).default(''),
      /** What they answered, where they confirmed. */
      answer: answer.optional(),
      /** Why they ask for leave. */
      reason: z.string().trim().max(200).default(''),
    }),
    output: z.object({ id: z.string(), state }),
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOTICE_CHANGED',
      'SIGNED_MEANWHILE',
      'NOT_IN_AUDIENCE',
      'ANSWER_MISSING',
      'LEAVE_REASON_MISSING',
      'ANSWER_CLOSED',
      'CALL_EMPTY',
    ],
  }),

  /** 待我打电话的人. */
  myCalls: query({
    by: office,
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(
        boardRow.extend({
          dispatchId: z.string(),
          title: z.string(),
          startsAt: utc,
          /** They are asked for nothing but to sign. */
          onlyNoted: z.boolean(),
          returnBy: utc.optional(),
        }),
      ),
    }),
    refusals: [],
  }),

  /** 群消息: to be pasted into the WeChat group. */
  groupText: query({
    by: office,
    input: z.strictObject({ id }),
    output: z.object({ text: z.string(), unsigned: z.int(), linked: z.boolean() }),
    refusals: ['NOTICE_NOT_FOUND'],
  }),

  /** 通知签收记录, to be filed. */
  exportServiceRecord: command({
    by: convenors,
    confidential: true,
    input: z.strictObject({ id, format: z.enum(['xlsx', 'docx']) }),
    output: z.object({ url: z.string() }),
    refusals: ['NOTICE_NOT_FOUND', 'TOO_MANY_TO_PRINT'],
  }),
}
