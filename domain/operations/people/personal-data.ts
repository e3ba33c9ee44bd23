import * as z from 'zod'
import { limits } from '../../vocabulary/limits'
import { command, query } from '../operation'
import { day, id, utc } from '../shapes'

/** What is kept about people, who saw it, and how it goes away. */
export const personalData = {
  /** A whole phone number, for a stated purpose; the person can see that it was looked up. */
  revealPhone: command({
    by: ['administrator', 'office'],
    confidential: true,
    input: z.strictObject({ personId: id, purpose: z.string().trim().min(2).max(60) }),
    output: z.object({ phone: z.string() }),
    refusals: ['PERSON_NOT_FOUND', 'NO_PHONE'],
  }),
  /** Everything kept about the caller. */
  myRecord: query({
    by: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      name: z.string().optional(),
      phone: z.string().optional(),
      boundAt: utc.optional(),
      appointments: z.array(z.object({ text: z.string(), from: day, endedOn: day.optional() })),
      suspensions: z.array(z.object({ from: day, endedOn: day.optional() })),
      agents: z.array(z.string()),
      /** When staff looked at the whole phone number, who and what for. */
      reveals: z.array(z.object({ at: utc, by: z.string(), purpose: z.string() })),
      privacyNotice: z.object({ agreedTo: z.string(), at: utc }).optional(),
      consents: z.array(z.object({ label: z.string(), remaining: z.int() })),
      /** Whole phone number and binding are erased this day, once out of office. */
      eraseOn: day.optional(),
    }),
    refusals: [],
  }),
  /** Parts the caller's WeChat account from everything: binding, consents, attempts. The roster stays. */
  forgetMe: command({
    by: 'anyone',
    onPhoneOnly: true,
    input: z.strictObject({ sure: z.literal(true) }),
    output: z.object({ erased: z.array(z.string()) }),
    refusals: ['LAST_ADMINISTRATOR'],
  }),
  /** Whether every audit entry still is what it was when it was sealed. */
  verifyAudit: query({
    by: ['administrator'],
    input: z.strictObject({}),
    output: z.object({
      ok: z.boolean(),
      sealed: z.int(),
      unsealed: z.int(),
      problems: z.array(z.string()).max(limits.searchResults),
    }),
    refusals: [],
  }),
}
