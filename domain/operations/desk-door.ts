import * as z from 'zod'
import type { RefusalCode } from '../vocabulary/refusals'
import type { AreaName } from '.'
import { atOnce } from '../desk/at-once'
import { fileId, utc } from './shapes'

/** The areas whose operations the desk carries on; its own are for the phone alone. */
export const carriedAreas = [
  'news',
  'notices',
  'people',
  'rules',
  'upkeep',
] as const satisfies readonly AreaName[]

const hash = z.string().regex(/^[\w-]{43}$/)

/** Who is logged in at this browser, and until when. */
export const deskSession = z.object({ name: z.string(), personId: z.string(), until: utc })

const question = {
  area: z.enum([...carriedAreas, 'desk']),
  operation: z.string().max(60),
  input: z.unknown(),
}

/**
 * What a browser asks of the desk, by the last part of the path; each is a POST of JSON, and is answered like any
 * operation. `pieces` has no JSON: its body is bytes of a file. `calls`, `several`, `pieces`, `uploads` and `log-out` say
 * in the header `x-desk-person` for whom the page was opened, and are refused when somebody else is in by now.
 */
export const deskDoor = {
  /** Asks for a code to scan. The browser keeps a secret and gives its SHA-256, base64url: only with the secret the code is worth a session. */
  tickets: {
    input: z.strictObject({ secretHash: hash }),
    output: z.object({
      code: z.string(),
      picture: z.string().optional(),
      /** What the phone will be shown of this browser, to be compared. */
      browser: z.string(),
      address: z.string().optional(),
      until: utc,
    }),
  },
  /** Asks whether the code was approved. The session comes as a cookie beside the answer. */
  claims: {
    input: z.strictObject({ code: z.string().max(20), secret: hash }),
    output: z.object({ session: deskSession.optional() }),
  },
  session: { input: z.strictObject({}), output: deskSession },
  calls: {
    input: z.strictObject({ ...question, key: z.string().min(8).max(80).optional() }),
    output: z.unknown(),
  },
  /** Queries that a page asks in one breath, answered each for itself. */
  several: {
    input: z.strictObject({ calls: z.array(z.strictObject(question)).min(2).max(atOnce) }),
    output: z.object({ answers: z.array(z.unknown()) }),
  },
  'log-out': { input: z.strictObject({}), output: z.object({}) },
  uploads: {
    input: z.strictObject({
      name: z.string().max(200),
      /** FileIds that `pieces` gave, in order. */
      pieces: z.array(fileId).min(1).max(20),
    }),
    output: z.object({ fileId }),
  },
} as const

/** What the desk itself may say no with, besides what the areas do. */
export const doorRefusals = [
  'DESK_LOGGED_OUT',
  'DESK_SESSION_ENDED',
  'DESK_SESSION_OVER',
  'DESK_OFFICE_ENDED',
  'DESK_SOMEBODY_ELSE',
  'ONLY_ON_THE_PHONE',
  'UPLOAD_BROKEN',
] as const satisfies readonly RefusalCode[]

export type DeskDoor = typeof deskDoor
export type DeskRoom = keyof DeskDoor
