import * as z from 'zod'
import { callOutcomeLabels } from '../../dispatch/call'
import { answerLabels, leaveStateLabels, receiptStateLabels } from '../../dispatch/receipt-state'
import { attending, oneOf, utc, who } from './shapes'

const call = z.object({
  at: utc,
  by: who,
  outcome: oneOf(callOutcomeLabels),
  said: z.string(),
  edition: z.int().optional(),
})

/** One recipient, as staff chase them. Numbers are masked; people.revealPhone gives a whole one, audited. */
export const boardRow = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organ']),
  name: z.string(),
  unit: z.string(),
  as: attending,
  /** What is on record here is of this edition. */
  edition: z.int(),
  state: oneOf(receiptStateLabels),
  /** Whom to call: the person, or the organ's liaison officers. */
  persons: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      phone: z.string().optional(),
      enrolled: z.boolean(),
    }),
  ),
  /** What the latest push came to, in plain words. */
  push: z.object({ text: z.string(), at: utc, failed: z.boolean() }).optional(),
  /** First opening of this edition. */
  readAt: utc.optional(),
  /** 曾签收: the edition before this one that was signed last. */
  signedBefore: z.int().optional(),
  confirmed: z
    .object({ at: utc, by: who, via: z.enum(['self', 'agent', 'phone']), edition: z.int() })
    .optional(),
  answer: oneOf(answerLabels).optional(),
  leave: z
    .object({
      reason: z.string(),
      state: oneOf(leaveStateLabels),
      decided: z.object({ by: who, at: utc, note: z.string() }).optional(),
    })
    .optional(),
  /** 参会回执 of an organ, sent of this edition. */
  returned: z
    .object({
      at: utc,
      by: who,
      /** Entered by the office: why, and what the organ itself had sent before. */
      why: z.string().optional(),
      insteadOf: z.object({ at: utc, by: who, names: z.array(z.string()) }).optional(),
    })
    .optional(),
  /** Who comes for it. notices.revealAttendeePhone gives a whole number, audited. */
  attendees: z.array(
    z.object({ name: z.string(), title: z.string(), phone: z.string(), plate: z.string() }),
  ),
  caller: who.optional(),
  calls: z.array(call),
})
