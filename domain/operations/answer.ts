import type { RefusalCode } from '../vocabulary/refusals'

/** A request as it travels to a function. `key` makes a command idempotent: same key, same answer. */
export interface Request {
  operation: string
  input: unknown
  key?: string
}

/** Where in the input, or in the subject, the trouble is: dotted path → Chinese text. */
export type RefusalDetails = Readonly<Record<string, string>>

/** What every function answers with; a query also when, by the clock of the cloud. A refusal is expected; a fault is ours, and found by its trace id. */
export type Answer<Output = unknown> =
  | { ok: true; output: Output; at?: string }
  | { ok: false; refusal: { code: RefusalCode; details?: RefusalDetails } }
  | { ok: false; fault: { traceId: string } }
