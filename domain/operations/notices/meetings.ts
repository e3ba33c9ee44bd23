import * as z from 'zod'
import { meetingStatuses } from '../../meeting/meeting'
import { command, query } from '../operation'
import { agendaItem, audience, convenors, day, id, meetingKind, office, saved, utc } from './shapes'

/** What the office keeps of a meeting; a planned one may have nothing but a month. */
const meetingFields = {
  kind: meetingKind,
  kindName: z.string().trim().max(20).optional(),
  term: z.int().min(1).max(99),
  ordinal: z.int().min(1).max(999).optional(),
  topic: z.string().trim().max(60).optional(),
  title: z.string().trim().min(2).max(80),
  plannedMonth: z
    .string()
    .max(7)
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '请选择月份')
    .optional(),
  startsAt: utc.optional(),
  endsAt: utc.optional(),
  venue: z.string().trim().max(60),
  decidedBy: z
    .strictObject({
      meetingId: id.optional(),
      text: z.string().trim().min(1).max(60),
      on: day.optional(),
    })
    .optional(),
  agenda: z.array(agendaItem).max(40),
  agendaAdopted: z.boolean(),
  audience,
}

/** 会议和活动. */
export const meetings = {
  saveMeeting: command({
    by: office,
    input: z.strictObject({
      existing: z.strictObject({ id, revision: z.int().nonnegative() }).optional(),
      meeting: z.strictObject(meetingFields),
    }),
    output: saved,
    refusals: ['MEETING_NOT_FOUND', 'MEETING_OVER', 'MEETING_IN_PAST'],
  }),

  getMeeting: query({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({
      ...meetingFields,
      id: z.string(),
      revision: z.int(),
      status: z.enum(meetingStatuses),
      noticeId: z.string().optional(),
      updatedAt: utc,
      updatedBy: z.string(),
    }),
    refusals: ['MEETING_NOT_FOUND'],
  }),
}
