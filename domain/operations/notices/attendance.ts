import * as z from 'zod'
import { answerLabels, leaveStateLabels } from '../../dispatch/receipt-state'
import { presenceLabels } from '../../attendance/presence'
import { attendings } from '../../meeting/meeting'
import { command, query } from '../operation'
import { convenors, day, download, id, meetingKind, office, oneOf, utc } from './shapes'

const called = z.object({ called: z.int(), present: z.int() })

/** Only on the days of a meeting that is announced and stands. */
const notOpen = ['NOT_NOTICED', 'MEETING_OVER', 'CHECK_IN_EARLY', 'CHECK_IN_CLOSED'] as const

/** A day of sitting; today's, or the last, when absent. */
const ofDay = z.strictObject({ meetingId: id, day: day.optional() })

/** 报到: a meeting of several days has a list, and a quorum, of each. */
export const attendance = {
  /** The code that is on the screen now; asked for again whenever it has run out. */
  checkInCode: query({
    by: convenors,
    input: z.strictObject({ meetingId: id }),
    output: z.object({
      code: z.string(),
      /** The mini-program code as a data address; absent when WeChat did not draw one. */
      picture: z.string().optional(),
      secondsLeft: z.int(),
    }),
    refusals: ['MEETING_NOT_FOUND', ...notOpen],
  }),

  /** 扫码报到: the caller's own receipt, or that of the organ they hold an appointment in. */
  checkIn: command({
    by: 'enrolled',
    input: z.strictObject({ code: z.string().min(1).max(64) }),
    output: z.object({
      meeting: z.object({ title: z.string(), startsAt: utc, venue: z.string() }),
      rows: z.array(
        z.object({ name: z.string(), as: z.enum(attendings), at: utc, late: z.boolean() }),
      ),
    }),
    refusals: ['CHECK_IN_CODE_OLD', 'NOT_CALLED', ...notOpen],
    attempts: { limit: 20, minutes: 10 },
  }),

  /** 应到、实到、请假、缺席, and everybody by name. */
  attendanceBoard: query({
    by: convenors,
    input: ofDay,
    output: z.object({
      /** Of which day this is, and which have come. */
      day,
      days: z.array(day),
      meeting: z.object({
        title: z.string(),
        kind: meetingKind,
        startsAt: utc.optional(),
        venue: z.string(),
      }),
      /** Every recipient of the edition that holds has a receipt; until then no quorum is reached. */
      complete: z.boolean(),
      counts: z.object({
        members: z.int(),
        /** In the room now: who left early counts no longer. */
        present: z.int(),
        onLeave: z.int(),
        leavePending: z.int(),
        missing: z.int(),
        late: z.int(),
        left: z.int(),
        quorum: z.object({ needed: z.int(), members: z.int(), basis: z.string() }),
        reached: z.boolean(),
        /** 表决通过需 N 票. */
        votes: z.int(),
        others: z.object({ attend: called, sitIn: called, invited: called }),
      }),
      rows: z.array(
        z.object({
          receiptId: z.string(),
          name: z.string(),
          unit: z.string(),
          as: z.enum(attendings),
          isOrgan: z.boolean(),
          answer: oneOf(answerLabels).optional(),
          leave: oneOf(leaveStateLabels).optional(),
          presence: oneOf(presenceLabels),
          checkedIn: z.object({ at: utc, by: z.string(), late: z.boolean() }).optional(),
          leftAt: utc.optional(),
        }),
      ),
    }),
    refusals: ['MEETING_NOT_FOUND', 'NOT_NOTICED', 'NOTICE_UNDER_WAY'],
  }),

  /** 按名单报到. */
  checkInByStaff: command({
    by: office,
    input: z.strictObject({ receiptId: id }),
    output: z.object({ receiptId: z.string(), late: z.boolean() }),
    refusals: ['NOT_CALLED', 'CHECK_IN_STATE', ...notOpen],
  }),

  /** 撤销报到: with the reason, which stays on record. */
  undoCheckIn: command({
    by: office,
    input: z.strictObject({ receiptId: id, reason: z.string().trim().min(2).max(100) }),
    output: z.object({ receiptId: z.string() }),
    refusals: ['NOT_CALLED', 'CHECK_IN_STATE', ...notOpen],
  }),

  /** 早退, or 回到会场. */
  recordLeaving: command({
    by: office,
    input: z.strictObject({ receiptId: id, left: z.boolean() }),
    output: z.object({ receiptId: z.string() }),
    refusals: ['NOT_CALLED', 'CHECK_IN_STATE', ...notOpen],
  }),

  /** 签到表. */
  exportAttendance: command({
    by: convenors,
    input: ofDay,
    output: download,
    refusals: ['MEETING_NOT_FOUND', 'NOT_NOTICED', 'NOTICE_UNDER_WAY'],
  }),
}
