import { updateWhere, where } from '../../platform/database'
import { pushes } from '../../platform/outbox'

/**
 * Whoever has signed is asked no more, not even by what waits for the end of the quiet hours. Where this fails the
 * courier finds the signature on the receipt.
 */
export const stopAsking = (receiptId: string, now: string): Promise<number> =>
  updateWhere(
    pushes,
    { receiptId, state: 'queued' },
    { state: 'declined', errCode: 'SIGNED', settledAt: now },
  )

/** Nor is whoever is not called any more. */
export const stopAskingThose = (receiptIds: readonly string[], now: string): Promise<number> =>
  updateWhere(
    pushes,
    { receiptId: where.in([...receiptIds]), state: 'queued' },
    { state: 'declined', errCode: 'NOT_REACHABLE', settledAt: now },
  )
