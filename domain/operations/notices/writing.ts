import * as z from 'zod'
import { attendings, meetingStatuses } from '../../meeting/meeting'
import { markKindLabels, tierLabels, type MarkKind, type Tier } from '../../proofreading/mark'
import { command, query } from '../operation'
import { fileId } from '../shapes'
import { audience, convenors, day, id, meetingKind, office, saved, seen, utc, who } from './shapes'

const section = z.strictObject({
  /** Fixed by the kind of meeting; see domain/notice/sections. */
  key: z.string().min(1).max(20),
  heading: z.string().max(40),
  text: z.string().max(4000),
})

/** What the office writes; everything but the title may still be empty in a draft. */
export const noticeContent = z.strictObject({
  title: z.string().max(120),
  /** 主送 */
  addressee: z.string().max(300),
  sections: z.array(section).max(20),
  attachments: z.array(z.string().trim().min(1).max(120)).max(30),
  /** 落款 */
  issuer: z.string().max(60),
  /** Of the meeting, as this edition tells it. */
  startsAt: utc,
  endsAt: utc.optional(),
  venue: z.string().max(80),
  /** 签收截止 and 报送参会回执截止. */
  signBy: utc.optional(),
  returnBy: utc.optional(),
  audience,
})

const mark = z.object({
  passage: z.string(),
  offset: z.int(),
  length: z.int(),
  wrong: z.string(),
  suggestions: z.array(z.string()),
  kind: z.enum(Object.keys(markKindLabels) as [MarkKind, ...MarkKind[]]),
  tier: z.enum(Object.keys(tierLabels) as [Tier, ...Tier[]]),
  reason: z.string(),
  fingerprint: z.string(),
})

const status = z.enum(['draft', 'returned', 'inReview', 'approved', 'published', 'withdrawn'])
const stage = z.enum(['check', 'sign'])

const clock = z.object({
  /** The last day, and the last moment, at which the notice is in lawful time. */
  latestDay: day,
  latestMoment: utc,
  late: z.boolean(),
  /** 《…》第…条 */
  basis: z.string(),
  clearDays: z.int(),
  /** The moment this was told at: a phone's own clock may be wrong. */
  asOf: utc,
})

const notice = z.object({
  id: z.string(),
  noticeId: z.string(),
  meetingId: z.string(),
  kind: meetingKind,
  edition: z.int(),
  /** What this edition is about. */
  change: z.enum(['first', 'changed', 'cancelled']),
  changeNote: z.string(),
  status,
  stage: stage.optional(),
  revision: z.int(),
  content: noticeContent,
  issuedAt: utc.optional(),
  issuedBy: z.string().optional(),
  updatedAt: utc,
  updatedBy: z.string(),
  urgent: z.object({ approvedBy: z.string(), reason: z.string() }).optional(),
})

const recipient = z.object({
  key: z.string(),
  name: z.string(),
  /** Tells people of the same name apart: organ, delegation or post. */
  unit: z.string(),
  as: z.enum(attendings),
})

/** 拟稿 → 审核 → 签发 → 发出. */
export const writing = {
  /** 拟通知: the open draft of a meeting's notice, made from the template when there is none. */
  draftNotice: command({
    by: office,
    input: z.strictObject({ meetingId: id }),
    output: saved,
    refusals: ['MEETING_NOT_FOUND', 'MEETING_UNDATED', 'MEETING_OVER', 'NOTICE_ISSUED'],
  }),

  saveNotice: command({
    by: office,
    input: z.strictObject({ ...seen, content: noticeContent }),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND', 'NOT_EDITABLE'],
  }),

  /** Everything somebody on the desk decides by. */
  openNoticeDesk: query({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({
      notice,
      clock,
      marks: z.array(mark),
      decisions: z.array(
        z.object({ of: z.string(), about: z.string(), reason: z.string(), by: who }),
      ),
      /** Against the edition issued before. */
      changes: z.array(z.object({ heading: z.string(), before: z.string(), after: z.string() })),
      approvals: z.array(
        z.object({
          stage,
          by: who,
          at: utc,
          remarks: z.string(),
          paper: z.object({ signedOn: day, photoUrl: z.string(), recordedBy: who }).optional(),
        }),
      ),
      returned: z.object({ by: who, at: utc, remarks: z.string() }).optional(),
      steps: z.array(
        z.object({ at: utc, by: z.string(), did: z.string(), note: z.string().optional() }),
      ),
      /** What keeps it from being signed: field → what to do. */
      closedBecause: z.record(z.string(), z.string()),
      /** Lines that tell what is not public yet; recipients read them, pushes never carry them. */
      notPublic: z.array(z.string()),
      /** What the meeting says otherwise by now: 会议时间, 地点 …; only while the text may be changed. */
      behind: z.array(z.string()),
      /** Of the meeting itself; other editions of its notice, by their ids. */
      meeting: z.object({ title: z.string(), status: z.enum(meetingStatuses) }),
      newerEdition: z.object({ id: z.string(), status }).optional(),
      /** How it fares, once issued. */
      dispatch: z
        .object({
          total: z.int(),
          /** How many have their receipts made out; all of them within a minute or so. */
          receipts: z.int(),
          read: z.int(),
          signed: z.int(),
          nextStep: z.object({ step: z.string(), dueAt: utc }).optional(),
        })
        .optional(),
      may: z.object({
        edit: z.boolean(),
        submit: z.boolean(),
        recall: z.boolean(),
        approve: z.boolean(),
        notBecause: z.string().optional(),
        return: z.boolean(),
        enterPaper: z.boolean(),
        issue: z.boolean(),
        change: z.boolean(),
        drop: z.boolean(),
      }),
    }),
    refusals: ['NOTICE_NOT_FOUND'],
  }),

  /** 保留标记 with a reason. */
  decideNoticeMark: command({
    by: convenors,
    input: z.strictObject({
      id,
      of: z.string().min(1).max(200),
      about: z.string().max(200),
      reason: z.string().trim().min(1).max(200),
    }),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND'],
  }),

  /** 按会议更新: time, place, agenda and audience as the meeting has them by now; the other words stay. */
  renewNotice: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND', 'NOT_EDITABLE', 'MEETING_NOT_FOUND', 'MEETING_UNDATED'],
  }),

  /** 不发了: takes back a 变更 or 取消 that is not issued; what was issued holds on. */
  dropNotice: command({
    by: office,
    input: z.strictObject(seen),
    output: z.object({ id }),
    refusals: ['NOTICE_NOT_FOUND', 'NOT_EDITABLE'],
  }),

  /** The notice as a Word file in the official layout (GB/T 9704-2012). */
  noticeDocument: command({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({ url: z.string(), fileName: z.string() }),
    refusals: ['NOTICE_NOT_FOUND'],
    confidential: true,
  }),

  /** 常委会主任 in office, who alone approves an urgent meeting. */
  listChairs: query({
    by: convenors,
    input: z.strictObject({}),
    output: z.object({ chairs: z.array(who) }),
    refusals: [],
  }),

  submitNotice: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND', 'SUBMITTED_ALREADY', 'NOTICE_INCOMPLETE', 'MARKED_SECRET'],
  }),

  recallNotice: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND', 'NOT_UNDER_REVIEW', 'REVIEW_STARTED', 'NOT_THE_AUTHOR'],
  }),

  /** 审核 or 签发. */
  approveNotice: command({
    by: convenors,
    input: z.strictObject({ ...seen, remarks: z.string().trim().max(300).default('') }),
    output: saved,
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOT_UNDER_REVIEW',
      'NOT_YOUR_STAGE',
      'OWN_WORK',
      'REVIEWED_ALREADY',
      'NOTICE_GATE_SHUT',
    ],
  }),

  returnNotice: command({
    by: convenors,
    input: z.strictObject({ ...seen, remarks: z.string().trim().min(1).max(300) }),
    output: saved,
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOT_UNDER_REVIEW',
      'NOT_YOUR_STAGE',
      'OWN_WORK',
      'REVIEWED_ALREADY',
    ],
  }),

  /** 线下签批补录. */
  enterNoticeSignature: command({
    by: office,
    input: z.strictObject({
      ...seen,
      signerId: id,
      signedOn: day,
      photo: fileId,
      remarks: z.string().trim().max(300).default(''),
    }),
    output: saved,
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOT_UNDER_REVIEW',
      'NOT_YOUR_STAGE',
      'OWN_WORK',
      'REVIEWED_ALREADY',
      'NOTICE_GATE_SHUT',
      'DAY_IN_FUTURE',
      'SIGNED_BEFORE_SUBMISSION',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILE_NOT_PICTURE',
    ],
  }),

  /** Who may sign the stage that is awaited, for a signature on paper. */
  noticeSigners: query({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({ stage: stage.optional(), signers: z.array(who) }),
    refusals: ['NOTICE_NOT_FOUND'],
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
      clock,
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
    }),
    output: saved.extend({ total: z.int() }),
    refusals: [
      'NOTICE_NOT_FOUND',
      'NOT_APPROVED',
      'NOTICE_GATE_SHUT',
      'MEETING_IN_PAST',
      'MEETING_OVER',
      'AUDIENCE_EMPTY',
      'NOTICE_LATE',
      'NOT_THE_CHAIR',
      'TEMPLATE_MISSING',
    ],
  }),

  /** 变更 or 取消: a new edition, through the chain again; everybody signs again. */
  changeNotice: command({
    by: office,
    input: z.strictObject({
      noticeId: id,
      cancel: z.boolean(),
      note: z.string().trim().min(1).max(200),
    }),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND', 'NOTICE_NOT_ISSUED', 'EDITION_OPEN', 'MEETING_OVER'],
  }),
}
