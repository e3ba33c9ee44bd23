import type { PushOutcome } from '@domain/push/outcome'
import { collection } from '../platform/collection'
import { updateWhere, where } from '../platform/database'

/** All the courier knows of receipts: where to write what became of the push they await. */
const receipts = collection<{ _id: string; push?: PushOutcome }>('receipts')

/** Writes one outcome on many receipts; a push without a receipt concerns nobody here. */
export async function reportOutcome(
  receiptIds: readonly (string | undefined)[],
  outcome: PushOutcome,
): Promise<void> {
  const ids = receiptIds.filter((id) => id !== undefined)
  // Set whole: merged into the outcome before, it would keep that one's errCode.
  if (ids.length > 0)
    await updateWhere(receipts, { _id: where.in(ids) }, { push: where.set(outcome) })
}
