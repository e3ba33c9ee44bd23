import * as z from 'zod'
import { attendings } from '../../meeting/meeting'
import { dispatchKindNames } from '../../vocabulary/dispatch-kinds'
import { meetingKindNames } from '../../vocabulary/meeting-kinds'
import { roleLabels } from '../../vocabulary/roles'
import { id, oneOf } from '../shapes'

export const meetingKind = z.enum(meetingKindNames)
export const dispatchKind = z.enum(dispatchKindNames)
export const attending = z.enum(attendings)

/** Whom a group is made of. */
export const selector = z.union([
  z.strictObject({ by: z.literal('body'), bodyId: id }),
  z.strictObject({ by: z.literal('chairs'), bodyId: id }),
  z.strictObject({ by: z.literal('delegation'), bodyId: id, delegation: z.string().max(40) }),
  z.strictObject({ by: z.literal('organ'), organId: id }),
  z.strictObject({ by: z.literal('role'), role: oneOf(roleLabels) }),
  z.strictObject({ by: z.literal('person'), personId: id }),
])

/** 参会范围: who takes part, as what, and who of them does not after all. */
export const audience = z.strictObject({
  groups: z
    .array(
      z.strictObject({ as: attending, selector }).refine(
        // 应到 are people: an organ sends somebody, who sits in.
        ({ as, selector: { by } }) => as !== 'member' || by !== 'organ',
        '单位不能作为应到，请选“列席”',
      ),
    )
    .max(120),
  /** Person ids. */
  excluded: z.array(id).max(200),
})

export const agendaItem = z.strictObject({
  id,
  title: z.string().trim().min(1).max(200),
  /** 报告人 or 汇报单位 */
  reporter: z.string().trim().max(60).optional(),
  /** 专项工作报告: has deadlines of its own. */
  specialReport: z.boolean().optional(),
  /** 任免等暂不公开: never in a push, never before those who are not entitled. */
  unpublished: z.boolean().optional(),
})

/** How many, and some of their names: `someNames`. */
export const someNames = z.object({ total: z.int(), names: z.array(z.string()) })

/** Where a meeting and its notice do not agree; all of it empty while they do. */
export const apart = z.object({
  /** What the meeting now says otherwise: 会议时间, 地点, 议程, 参会范围. */
  differs: z.array(z.string()),
  /** Of the agenda, what it is: one sentence each. */
  agenda: z.array(z.string()),
})

/** What the notice that is out does not tell any more. */
export const outOfDate = apart.extend({
  /** Who takes part by now and was not called. */
  notCalled: someNames,
  /** It has begun by that notice, which may not be changed any more. */
  begun: z.boolean(),
})

export { day, download, id, oneOf, revision, saved, seen, utc, who } from '../shapes'

/** Whoever prepares meetings and notices. */
export const office = ['office'] as const
/** Whoever sees them on the desk. */
export const convenors = ['office', 'leader'] as const

/** 会务分工. */
export const dutyOfMeeting = z.strictObject({
  duty: z.string().trim().min(1).max(60),
  people: z.string().trim().max(60),
  note: z.string().trim().max(100),
})
