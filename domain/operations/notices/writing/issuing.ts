import * as z from 'zod'
import { attendings } from '../../../meeting/meeting'
import { command, query } from '../../operation'
import { convenors, id, office, saved, seen, who } from '../shapes'
import { recipient } from './shapes'

/** 核对、发出、变更、取消. */
export const issuing = {
  /** 常委会主任 in office, who alone approves an urgent meeting. */
  listChairs: query({
    by: convenors,
    input: z.strictObject({}),
    output: z.object({ chairs: z.array(who) }),
    refusals: [],
  }),

  /** 发送前核对: who gets it, and whom WeChat cannot reach. */
  previewAudience: query({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({
      total: z.int(),
      byGroup: z.array(z.object({ as: z.enum(attendings), people: z.int(), organs: z.int() })),
      cannotPush: z.array(
        recipient.extend({ because: z.enum(['notEnrolled', 'noConsent', 'noLiaisonOfficer']) }),
      ),
      sameNames: z.array(recipient),
      /** The message as the phone shows it. */
      push: z.array(z.object({ label: z.string(), text: z.string() })),
    }),
    refusals: ['NOTICE_NOT_FOUND'],
  }),

  /** 【测试】 to oneself only. */
  testNotice: command({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({ queued: z.boolean() }),
    refusals: ['NOTICE_NOT_FOUND', 'TEMPLATE_MISSING', 'NO_CONSENT_LEFT'],
  }),

  /** 发出. Late ones only as 临时召集, approved by the chairman, with the reason. */
  issueNotice: command({
    by: convenors,
    input: z.strictObject({
      ...seen,
      urgent: z
        .strictObject({ approverId: id, reason: z.string().trim().min(4).max(200) })
        .optional(),
      /** Reminders and SMS come in the quiet hours, too; as `ignoresQuiet` says when absent. */
      ignoreQuiet: z.boolean().optional(),
    }),
    output: saved.extend({ total: z.int() }),
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOT_APPROVED',
      'NOTICE_GATE_SHUT',
      'MEETING_IN_PAST',
      'MEETING_OVER',
      'CHANGE_TOO_LATE',
      'AUDIENCE_EMPTY',
      'NOTICE_LATE',
      'NOT_THE_CHAIR',
      'TEMPLATE_MISSING',
    ],
  }),

  /** 变更 or 取消: a new edition, through the chain again; everybody signs again. Once it has begun, only 取消. */
  changeNotice: command({
    by: office,
    input: z.strictObject({
      noticeId: id,
      cancel: z.boolean(),
      note: z.string().trim().min(1).max(200),
    }),
    output: saved,
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOTICE_NOT_ISSUED',
      'EDITION_OPEN',
      'MEETING_OVER',
      'CHANGE_TOO_LATE',
    ],
  }),
}
