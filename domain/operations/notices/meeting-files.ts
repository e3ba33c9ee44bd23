import * as z from 'zod'
import { attendings } from '../../meeting/meeting'
import { command, query } from '../operation'
import { attending, convenors, day, download, dutyOfMeeting, id, meetingKind, utc } from './shapes'
import { year } from './meeting-desk'

const count = {
  total: z.int(),
  inTime: z.int(),
  late: z.int(),
  /** 临时召集: neither. */
  urgent: z.int(),
  averageDaysToSpare: z.number().optional(),
  leastDaysToSpare: z.int().optional(),
}

/** What the office prints and lays on the table. */
const meetingDocument = z.union([
  z.strictObject({
    kind: z.literal('seating'),
    as: z.array(attending).min(1).max(attendings.length),
    perRow: z.int().min(2).max(40),
    order: z.enum(['leftToRight', 'fromCentre']),
  }),
  z.strictObject({
    kind: z.literal('placeCards'),
    as: z.array(attending).min(1).max(attendings.length),
  }),
  z.strictObject({
    kind: z.literal('duties'),
    duties: z.array(dutyOfMeeting).min(1).max(30),
  }),
])

/** 日历, 台账 and 会务文件, as files and to look at. */
export const meetingFiles = {
  /** 导出日历: of one meeting, or of all that have a day in a year. */
  exportCalendar: command({
    by: convenors,
    input: z.strictObject({
      of: z.union([z.strictObject({ meetingId: id }), z.strictObject({ year })]),
    }),
    output: download,
    refusals: ['MEETING_NOT_FOUND', 'MEETING_UNDATED'],
  }),

  /** 及时率台账: the notices that went out in a year, and how early. */
  timelinessLedger: query({
    by: convenors,
    input: z.strictObject({ year }),
    output: z.object({
      ...count,
      byKind: z.array(z.object({ ...count, kind: meetingKind })),
      rows: z.array(
        z.object({
          meetingId: z.string(),
          noticeId: z.string(),
          kind: meetingKind,
          title: z.string(),
          startsAt: utc,
          issuedAt: utc,
          latestDay: day,
          daysToSpare: z.int(),
          late: z.boolean(),
          basis: z.string(),
          urgent: z.object({ approvedBy: z.string(), reason: z.string() }).optional(),
        }),
      ),
    }),
    refusals: [],
  }),

  exportTimeliness: command({
    by: convenors,
    input: z.strictObject({ year }),
    output: download,
    refusals: [],
  }),

  /** 座次图, 桌签, 会务分工表: of those who come, without whoever has leave. */
  exportMeetingDocument: command({
    by: convenors,
    input: z.strictObject({ id, document: meetingDocument }),
    output: download,
    refusals: ['MEETING_NOT_FOUND', 'NOBODY_COMES'],
  }),
}
