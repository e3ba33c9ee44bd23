import * as z from 'zod'
import { command, query } from './operation'
import { id, utc } from './shapes'

const code = z.string().max(20)
const attempts = { limit: 40, minutes: 60 } as const

const ticket = z.object({
  /** As the browser calls itself, and where its request came from. */
  browser: z.string(),
  address: z.string().optional(),
  askedAt: utc,
  until: utc,
})

const session = z.object({
  id: z.string(),
  browser: z.string(),
  address: z.string().optional(),
  since: utc,
  lastUsedAt: utc,
  until: utc,
})

/**
 * The desk in a PC browser: logging in by scanning, and ending a log-in from the phone. All of it is asked from
 * WeChat; a browser cannot approve another.
 */
export const desk = {
  getTicket: query({
    by: 'enrolled',
    attempts,
    input: z.strictObject({ code }),
    output: ticket,
    refusals: ['TICKET_UNKNOWN', 'TICKET_EXPIRED', 'TICKET_USED', 'TICKET_REFUSED'],
  }),
  approveTicket: command({
    by: 'enrolled',
    attempts,
    input: z.strictObject({ code }),
    output: z.object({ browser: z.string() }),
    refusals: ['TICKET_UNKNOWN', 'TICKET_EXPIRED', 'TICKET_USED', 'TICKET_REFUSED'],
  }),
  refuseTicket: command({
    by: 'enrolled',
    attempts,
    input: z.strictObject({ code }),
    output: z.object({ browser: z.string() }),
    refusals: ['TICKET_UNKNOWN', 'TICKET_EXPIRED', 'TICKET_USED', 'TICKET_REFUSED'],
  }),
  mySessions: query({
    by: 'enrolled',
    input: z.strictObject({}),
    output: z.object({ sessions: z.array(session) }),
    refusals: [],
  }),
  /** One, or all when none is named. */
  endSession: command({
    by: 'enrolled',
    input: z.strictObject({ id: id.optional() }),
    output: z.object({ ended: z.int() }),
    refusals: ['DESK_SESSION_UNKNOWN'],
  }),
} as const
