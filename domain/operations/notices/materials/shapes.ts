import * as z from 'zod'
import { meetingKind, utc } from '../shapes'

export const meetingFacts = z.object({
  id: z.string(),
  title: z.string(),
  kind: meetingKind,
  startsAt: utc.optional(),
  venue: z.string(),
  noticeId: z.string().optional(),
})
