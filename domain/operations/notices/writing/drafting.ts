import * as z from 'zod'
import { meetingStatuses } from '../../../meeting/meeting'
import { command, query } from '../../operation'
import { approvalOf, returned, step } from '../../review-shapes'
import { apart, convenors, download, id, office, outOfDate, saved, seen, utc, who } from '../shapes'
import { mark } from '../../shapes'
import { clock, notice, noticeContent, stage, status } from './shapes'

const change = z.object({ heading: z.string(), before: z.string(), after: z.string() })

/** 拟稿. */
export const drafting = {
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
      changes: z.array(change),
      /** The round that reviewers ended last, what they said as they returned it, and what is different since. */
      lastRound: z
        .object({ round: z.int(), returned: returned.optional(), changes: z.array(change) })
        .optional(),
      approvals: z.array(approvalOf(stage)),
      returned: returned.optional(),
      steps: z.array(step),
      /** What keeps it from being signed: field → what to do. */
      closedBecause: z.record(z.string(), z.string()),
      /** Lines that tell what is not public yet; recipients read them, pushes never carry them. */
      notPublic: z.array(z.string()),
      /** What the meeting says otherwise by now: 会议时间, 地点 …; only while the text may be changed. */
      behind: apart,
      /** Of the edition that is out. */
      outOfDate,
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
        /** 变更, until it has begun; 取消, afterwards too. */
        change: z.boolean(),
        cancel: z.boolean(),
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
      /** The mark's fingerprint. */
      of: z.string().min(1).max(800),
      about: z.string().max(200),
      reason: z.string().trim().min(1).max(200),
    }),
    output: saved,
    refusals: ['NOTICE_NOT_FOUND'],
  }),

  /** 按会议更新: time, place, agenda and audience as the meeting has them by now, and what nobody typed over; the other words stay. */
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
    output: download,
    refusals: ['NOTICE_NOT_FOUND'],
    confidential: true,
  }),
}
