import { updateWhere, where } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import { pushes } from '../../platform/outbox'

/** Whoever has signed is asked no more, not even by what waits for the end of the quiet hours. */
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

/** What is still queued of earlier editions would tell of a meeting that has changed. */
export const dropSuperseded = ({
  _id,
  issuedAt,
}: Pick<Dispatch, '_id' | 'issuedAt'>): Promise<number> =>
  updateWhere(
    pushes,
    { subject: `dispatches/${_id}`, state: 'queued', queuedAt: where.lt(issuedAt) },
    { state: 'declined', errCode: 'SUPERSEDED', settledAt: issuedAt },
  )
