import * as z from 'zod'
import { templateNames } from '../../vocabulary/templates'
import { command, query } from '../operation'

const template = z.enum(templateNames)

const line = z.object({
  template,
  label: z.string(),
  /** As WeChat knows it, for asking. */
  templateId: z.string(),
  kind: z.enum(['oneTime', 'longTerm']),
  /** Pushes that can still be sent; for a long-term template 1 while it holds. */
  remaining: z.int(),
  /** asked: accepted or not yet asked. refused: the last answer was no. always: 总是保持以上选择. */
  last: z.enum(['not asked', 'accepted', 'refused', 'banned']),
})

/** 订阅授权: the ledger of how many messages each person has agreed to be sent. */
export const consent = {
  myConsents: query({
    by: 'enrolled',
    input: z.strictObject({}),
    output: z.object({ lines: z.array(line) }),
    refusals: [],
  }),
  /** What the person answered to WeChat's question, at most three templates at a time. */
  recordConsent: command({
    by: 'enrolled',
    onPhoneOnly: true,
    input: z.strictObject({
      answers: z
        .array(z.strictObject({ template, answer: z.enum(['accept', 'reject', 'ban', 'filter']) }))
        .min(1)
        .max(3),
    }),
    output: z.object({ lines: z.array(line) }),
    refusals: [],
  }),
}
