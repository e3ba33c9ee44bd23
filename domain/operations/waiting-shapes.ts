import * as z from 'zod'
import { waitingKindNames } from '../vocabulary/waiting-kinds'
import { utc } from './shapes'

/** What waits for the caller; only what they themselves may do something about. */
export const waiting = z.object({
  kind: z.enum(waitingKindNames),
  id: z.string(),
  title: z.string(),
  note: z.string().optional(),
  count: z.int().optional(),
  since: utc.optional(),
  until: utc.optional(),
  wrong: z.boolean().optional(),
})
