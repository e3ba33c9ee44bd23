import * as z from 'zod'
import { answerLabels, receiptStateLabels } from '../../dispatch/receipt-state'
import { command, query } from '../operation'
import { leave, leaves, leaveState } from './leaves'
import { attending, dispatchKind, id, office, oneOf, utc } from './shapes'

const answer = oneOf(answerLabels)
/** self: for oneself, or for the organ one speaks for. agent: on another's behalf, 由XXX代签. */
const acting = z.enum(['self', 'agent'])

/** What a list needs of a notice somebody got. */
const mine = z.object({
  receiptId: z.string(),
  dispatchId: z.string(),
  edition: z.int(),
  kind: dispatchKind,
  title: z.string(),
  meetingTitle: z.string(),
  startsAt: utc,
  endsAt: utc.optional(),
  venue: z.string(),
  signBy: utc.optional(),
  returnBy: utc.optional(),
  cancelled: z.boolean(),
  /** For whom: the person, or the organ. */
  recipient: z.object({ kind: z.enum(['person', 'organ']), name: z.string() }),
  as: attending,
  acting,
  state: oneOf(receiptStateLabels),
  /** An earlier edition was signed; this one is not yet. */
  changedSinceSigned: z.boolean(),
  /** Of the edition that holds now. */
  answer: answer.optional(),
  leave: leaveState.optional(),
  returnSent: z.boolean(),
  /** No longer in the audience: not to come, and nothing to open. */
  removed: z.boolean(),
})

const attendee = z.object({
  name: z.string(),
  title: z.string(),
  phone: z.string(),
  plate: z.string(),
})

/** One who comes, as typed. */
const comes = {
  name: z.string().trim().min(2, '请填写姓名').max(20),
  title: z.string().trim().min(1, '请填写职务').max(40),
  plate: z.string().trim().max(12).default(''),
}
const phone = z.string().trim().max(20)

const seen = { receiptId: id, edition: z.int().min(1).max(999) }
/** When the return that was seen was sent; absent where there was none. One sent meanwhile is not written over unseen. */
const returnedAt = utc.optional()

/** 收件人: 我的通知, 签收, 答复, 参会回执; and what the office says to a request for leave. */
export const receipts = {
  /** Unsigned first. `now` is the cloud's: 还剩N天 must not hang on the phone's clock. */
  myNotices: query({
    by: 'enrolled',
    input: z.strictObject({}),
    output: z.object({
      now: utc,
      notices: z.array(mine),
      /** The caller is a liaison officer: there may be materials to hand in as well. */
      speaksForOrgan: z.boolean(),
    }),
    refusals: [],
  }),

  /** The edition that holds, for a recipient; without a receipt named, the caller's own. */
  openMyNotice: query({
    by: 'enrolled',
    input: z.strictObject({ dispatchId: id, receiptId: id.optional() }),
    output: mine.extend({
      now: utc,
      addressee: z.string(),
      sections: z.array(z.object({ key: z.string(), heading: z.string(), text: z.string() })),
      attachments: z.array(z.string()),
      issuer: z.string(),
      issuedAt: utc,
      /** Why there is another edition, and what differs from the one that was signed. */
      changeNote: z.string(),
      changes: z.array(z.object({ heading: z.string(), before: z.string(), after: z.string() })),
      /** By the caller, this edition. */
      opened: z.boolean(),
      /** Of this edition or an earlier one. */
      confirmed: z
        .object({
          edition: z.int(),
          at: utc,
          by: z.string(),
          via: z.enum(['self', 'agent', 'phone']),
        })
        .optional(),
      leaveAsked: leave.optional(),
      /** 参会回执, of an organ. */
      attendees: z.array(attendee),
      returned: z.object({ at: utc, by: z.string(), why: z.string().optional() }).optional(),
      mayAnswer: z.boolean(),
      mayReturn: z.boolean(),
      /** Others in the same dispatch the caller may open: the organ's, or of those they sign for. */
      others: z.array(
        z.object({ receiptId: z.string(), name: z.string(), acting, signed: z.boolean() }),
      ),
    }),
    refusals: ['NOTICE_NOT_FOUND', 'NOTICE_UNDER_WAY'],
  }),

  /** The page was opened, for the first time by this person; 已读 where it is their own. Asked by the page itself, since a query changes no record. */
  recordOpening: command({
    by: 'enrolled',
    input: z.strictObject(seen),
    output: z.object({ readAt: utc.optional() }),
    refusals: ['NOTICE_NOT_FOUND', 'NOTICE_UNDER_WAY'],
  }),

  /** 签收 and answer in one; only `noted` of a cancelled meeting, and of a book. */
  answerNotice: command({
    by: 'enrolled',
    input: z
      .strictObject({
        ...seen,
        answer: z.enum([...answer.options, 'noted']),
        /** 请假事由 */
        reason: z.string().trim().max(200).optional(),
      })
      .refine(({ answer, reason }) => answer !== 'leave' || reason, {
        path: ['reason'],
        message: '请说明请假原因',
      }),
    output: z.object({ at: utc }),
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOTICE_UNDER_WAY',
      'NOTICE_CHANGED',
      'NOTICE_CANCELLED',
      'NOTICE_STANDS',
      'ONLY_NOTED',
      'ANSWER_CLOSED',
    ],
  }),

  /** 报送参会回执: who comes for the organ. It also signs; may be changed until its deadline. */
  saveReturn: command({
    by: 'enrolled',
    input: z.strictObject({
      ...seen,
      returnedAt,
      attendees: z
        .array(z.strictObject({ ...comes, phone: phone.min(1, '请填写手机号') }))
        .min(1)
        .max(20),
    }),
    output: z.object({ at: utc }),
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOTICE_UNDER_WAY',
      'NOTICE_CHANGED',
      'NOTICE_CANCELLED',
      'NOT_AN_ORGAN',
      'ONLY_NOTED',
      'RETURN_CLOSED',
      'RETURN_RENEWED',
      'PHONE_INVALID',
    ],
  }),

  /** 代录回执: what an organ said on the telephone, also after its own time; until the meeting begins. It also signs. */
  enterReturn: command({
    by: office,
    input: z.strictObject({
      ...seen,
      returnedAt,
      attendees: z
        .array(
          z.strictObject({
            ...comes,
            /** Empty: as it is in the return that stands, where no namesake makes it doubtful whose that is. */
            phone: phone.default(''),
          }),
        )
        .min(1)
        .max(20),
      /** Who said it, and why the office enters it. */
      why: z.string().trim().min(2, '请写明谁来电、为什么代录').max(200),
    }),
    output: z.object({ at: utc }),
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOTICE_CHANGED',
      'NOTICE_CANCELLED',
      'NOT_IN_AUDIENCE',
      'NOT_AN_ORGAN',
      'ONLY_NOTED',
      'RETURN_TOO_LATE',
      'RETURN_RENEWED',
      'PHONE_INVALID',
    ],
  }),

  ...leaves,
}
