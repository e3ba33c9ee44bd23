import * as z from 'zod'
import { meetingStatuses } from '../../meeting/meeting'
import { command, query } from '../operation'
import { meetingDesk } from './meeting-desk'
import { meetingFields } from './meeting-fields'
import { meetingFiles } from './meeting-files'
import { audience, convenors, id, meetingKind, office, saved, seen, utc } from './shapes'

/** 会议和活动. */
export const meetings = {
  /** 新建会议: what to begin with, from the last of its kind. */
  suggestMeeting: query({
    by: convenors,
    input: z.strictObject({
      kind: meetingKind,
      kindName: z.string().trim().min(1).max(20).optional(),
    }),
    output: z.object({
      term: z.int(),
      ordinal: z.int().optional(),
      title: z.string(),
      venue: z.string(),
      audience,
      decidedBy: z.object({ meetingId: z.string(), text: z.string() }).optional(),
      /** 其他会议: what the office calls its own kinds. */
      otherKinds: z.array(z.string()),
    }),
    refusals: [],
  }),

  saveMeeting: command({
    by: office,
    input: z.strictObject({
      existing: z.strictObject({ id, revision: z.int().nonnegative() }).optional(),
      meeting: z.strictObject(meetingFields),
    }),
    output: saved,
    refusals: [
      'MEETING_NOT_FOUND',
      'MEETING_OVER',
      'MEETING_IN_PAST',
      'CHANGE_TOO_LATE',
      'KIND_FIXED',
      'MEETING_UNDATED',
      'MEETING_ENDS_EARLY',
    ],
  }),

  /** As it was written, to be written on. */
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

  /** 议程通过; or not, after all. */
  adoptAgenda: command({
    by: office,
    input: z.strictObject({ ...seen, adopted: z.boolean() }),
    output: saved,
    refusals: ['MEETING_NOT_FOUND', 'MEETING_CANCELLED', 'AGENDA_EMPTY', 'AGENDA_NOT_DUE'],
  }),

  /** Only a meeting whose notice never went out; otherwise by notice. */
  cancelMeeting: command({
    by: office,
    input: z.strictObject({ ...seen, reason: z.string().trim().min(2).max(200) }),
    output: saved,
    refusals: ['MEETING_NOT_FOUND', 'MEETING_OVER', 'MEETING_NOTICED'],
  }),

  endMeeting: command({
    by: office,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['MEETING_NOT_FOUND', 'MEETING_OVER', 'MEETING_NOT_BEGUN'],
  }),

  /** Takes an item of the year's plan that has no day, and no materials, from it. */
  removePlanned: command({
    by: office,
    input: z.strictObject(seen),
    output: z.object({ id }),
    refusals: ['MEETING_NOT_FOUND', 'NOT_PLANNED', 'MEETING_HAS_MATERIALS'],
  }),

  ...meetingDesk,
  ...meetingFiles,
}
