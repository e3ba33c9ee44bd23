import type { RefusalDetails } from '@domain/operations/answer'
import type { RefusalCode } from '@domain/vocabulary/refusals'

/** An expected no. Thrown by handlers, caught once, in `serve()`. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details?: RefusalDetails,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}
