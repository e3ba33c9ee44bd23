import * as z from 'zod'
import { attendings } from '../../../meeting/meeting'
import { audience, day, meetingKind, someNames, utc } from '../shapes'

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

export const status = z.enum([
  'draft',
  'returned',
  'inReview',
  'approved',
  'published',
  'withdrawn',
])
export const stage = z.enum(['check', 'sign'])

export const clock = z.object({
  /** The last day, and the last moment, at which the notice is in lawful time. */
  latestDay: day,
  latestMoment: utc,
  /** Whether this edition is held to it: a first notice, or a change that brings the meeting forward or calls members anew. */
  binds: z.boolean(),
  /** Members whom the edition before did not call, while it is not issued. */
  firstCalled: someNames,
  late: z.boolean(),
  /** 《…》第…条 */
  basis: z.string(),
  /** 提前: before the latest day; negative when it is over. */
  daysToSpare: z.int(),
  /** The moment this was told at: a phone's own clock may be wrong. */
  asOf: utc,
})

export const notice = z.object({
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

export const recipient = z.object({
  key: z.string(),
  name: z.string(),
  /** Tells people of the same name apart: organ, delegation or post. */
  unit: z.string(),
  as: z.enum(attendings),
})
