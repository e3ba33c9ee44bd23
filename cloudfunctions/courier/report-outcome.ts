import type { PushOutcome } from '@domain/push/outcome'
import type { ReceiptState } from '@domain/dispatch/receipt-state'
import { collection } from '../platform/collection'
import { updateWhere, where } from '../platform/database'
import type { Push } from '../platform/outbox'
import { grouped } from './grouped'
import { persistently } from './persistently'

/** All the courier knows of receipts: where to write what became of the push they await. */
const receipts = collection<{ _id: string; push?: PushOutcome; state?: ReceiptState }>('receipts')

/** Writes one outcome on the receipts of many pushes. Before the pushes themselves: a crash between is made good. */
export async function reportOutcome(
  settled: readonly Pick<Push, 'receiptId' | 'channel'>[],
  outcome: Omit<PushOutcome, 'channel'>,
): Promise<void> {
  for (const [channel, group] of grouped(settled, (push) => push.channel ?? 'wechat')) {
    const ids = group.flatMap(({ receiptId }) => receiptId ?? [])
    if (ids.length === 0) continue
    // Set whole: merged into the outcome before, it would keep that one's errCode.
    const push = where.set({ ...outcome, channel })
    const these = { _id: where.in(ids) }
    await persistently(() => updateWhere(receipts, these, { push }))
    if (outcome.state !== 'accepted') continue
    // Only upwards: whoever has read or signed meanwhile stays so.
    const unread = { ...these, state: 'notPushed' }
    await persistently(() => updateWhere(receipts, unread, { state: 'pushed' }))
  }
}
