import * as z from 'zod'
import { deadlineLabels } from '../../meeting-clock/deadlines'
import { attendings, meetingStatuses } from '../../meeting/meeting'
import { noticeStates } from '../../meeting/notice-state'
import { query } from '../operation'
import { meetingFields } from './meeting-fields'
import { convenors, day, dutyOfMeeting, id, meetingKind, oneOf, outOfDate, utc } from './shapes'

export const year = z.int().min(2000).max(2099)

/** How far the notice has come, and which edition that is. */
const noticeShown = z.object({
  state: z.enum(noticeStates),
  /** Of the latest edition; absent while there is none. */
  id: z.string().optional(),
  edition: z.int().optional(),
  change: z.enum(['first', 'changed', 'cancelled']).optional(),
  /** Of the first edition. */
  issuedAt: utc.optional(),
})

const row = z.object({
  id: z.string(),
  revision: z.int(),
  kind: meetingKind,
  kindName: z.string().optional(),
  title: z.string(),
  topic: z.string().optional(),
  status: z.enum(meetingStatuses),
  plannedMonth: z.string().optional(),
  startsAt: utc.optional(),
  venue: z.string(),
  notice: noticeShown,
  /** Until the notice is out; of a meeting brought forward since, until the changed one is. */
  latestMoment: utc.optional(),
})

const party = z.object({
  key: z.string(),
  kind: z.enum(['person', 'organ']),
  name: z.string(),
  /** Tells people of the same name apart: organ, delegation or post. */
  unit: z.string(),
  as: z.enum(attendings),
})

/** 会议工作台. */
export const meetingDesk = {
  /** A year's meetings and the items of its plan, in the order of the calendar; `undated` have not even a month. */
  listMeetings: query({
    by: convenors,
    input: z.strictObject({ year }),
    output: z.object({
      now: utc,
      rows: z.array(row),
      undated: z.array(row),
      /** Whether the time for notices still stands as it came with the product, for some kind. */
      rulesUnconfirmed: z.boolean(),
    }),
    refusals: [],
  }),

  /** One meeting with all that follows from it. */
  openMeeting: query({
    by: convenors,
    input: z.strictObject({ id }),
    output: z.object({
      now: utc,
      meeting: z.object({
        ...meetingFields,
        id: z.string(),
        revision: z.int(),
        status: z.enum(meetingStatuses),
        /** 会务分工表, as it was made last; nobody made one when empty. */
        duties: z.array(dutyOfMeeting),
        cancelledBecause: z.string().optional(),
        updatedAt: utc,
        updatedBy: z.string(),
      }),
      /** 时间链; empty while it has no day. */
      deadlines: z.array(
        z.object({
          what: oneOf(deadlineLabels),
          label: z.string(),
          day,
          moment: utc,
          basis: z.string(),
        }),
      ),
      ruleConfirmed: z.boolean(),
      /** Of those listed, how many are not in. */
      materials: z.object({ listed: z.int(), owed: z.int() }),
      notice: noticeShown.extend({
        /** Of all editions; names the dispatch once one was issued. */
        noticeId: z.string().optional(),
        /** On an earlier day than the notice that is out tells. */
        broughtForward: z.boolean(),
        /** The latest edition that had to be in lawful time, as it was recorded when it went out. */
        bound: z
          .object({
            issuedAt: utc,
            change: z.enum(['first', 'changed', 'cancelled']),
            latestMoment: utc,
            /** 临时召集: who approved it. */
            urgentBy: z.string().optional(),
          })
          .optional(),
        outOfDate,
      }),
      parties: z.array(party),
      byGroup: z.array(
        z.object({ as: z.enum(attendings), label: z.string(), people: z.int(), organs: z.int() }),
      ),
      /** Each group of the composition in words, in its order. */
      groupNames: z.array(z.string()),
      excludedNames: z.array(z.string()),
      withoutLiaisonOfficer: z.array(z.string()),
      quorum: z.object({ needed: z.int(), members: z.int(), basis: z.string() }),
      /** 表决通过需 N 票. */
      votesNeeded: z.int(),
      agendaHeading: z.string(),
      may: z.object({
        edit: z.boolean(),
        cancel: z.boolean(),
        end: z.boolean(),
        adopt: z.boolean(),
        remove: z.boolean(),
      }),
    }),
    refusals: ['MEETING_NOT_FOUND'],
  }),
}
