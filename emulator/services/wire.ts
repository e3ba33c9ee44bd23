/** A failure as the real service words it: `code` is the string the SDK maps to an errCode. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'WireError'
  }
}

/** The JSON body of an SDK request, without its transport fields. */
export type WireBody = Readonly<Record<string, unknown>>

/** What stands beside `requestId` in a successful reply: `{ data }`, `{ transactionId }` or nothing. */
export type WireReply = Record<string, unknown>
