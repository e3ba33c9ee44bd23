import type { PushOutcome } from '@domain/push/outcome'
import type { ReceiptState } from '@domain/dispatch/receipt-state'
import { grouped } from '@domain/lists/grouped'
import { collection } from './collection'
import { updateWhere, where } from './database'
import type { Push } from './outbox'
import { persistently } from './persistently'

/** All that is known here of receipts: where to write what became of the push they await. */
const receipts = collection<{ _id: string; push?: PushOutcome; state?: ReceiptState }>('receipts')

type Settled = Pick<Push, 'receiptId' | 'channel' | 'edition' | 'step' | 'queuedAt'>

/**
 * Writes one outcome on the receipts of many pushes. Before the pushes themselves: a crash between is made good.
 * `alone`: no other push of the step belongs to these receipts, so that even an acceptance may be taken back.
 */
export async function reportOutcome(
  settled: readonly Settled[],
  outcome: Pick<PushOutcome, 'state' | 'at' | 'errCode'>,
  alone = false,
): Promise<void> {
  const awaited = settled.filter(({ receiptId }) => receiptId !== undefined)
  for (const [, group] of grouped(awaited, stepOf)) {
    const [{ channel = 'wechat', edition, step, queuedAt }] = group as [Settled]
    const ids = group.flatMap(({ receiptId }) => receiptId ?? [])
    // A receipt that has a later edition learns nothing from a push of this one.
    const these = { _id: where.in(ids), ...(edition !== undefined && { edition }) }
    const mayTakeBack = alone || outcome.state === 'accepted'
    const behind = where.and([these, where.or(replaceable(step, queuedAt, mayTakeBack))])
    // Set whole: merged into the outcome before, it would keep that one's errCode.
    const push = where.set({ ...outcome, channel, step, queuedAt })
    await persistently(() => updateWhere(receipts, behind, { push }))
    if (outcome.state !== 'accepted') continue
    // Only upwards: whoever has read or signed meanwhile stays so.
    const unread = { ...these, state: 'notPushed' }
    await persistently(() => updateWhere(receipts, unread, { state: 'pushed' }))
  }
}

const stepOf = ({ channel, edition, step, queuedAt }: Settled) =>
  JSON.stringify([channel, edition, step, queuedAt])

/** No outcome, one of an earlier step, or one of this step: but what one officer got reached the organ. */
const replaceable = (step: string, queuedAt: string, mayTakeBack: boolean) => [
  { 'push.queuedAt': where.exists(false) },
  { 'push.step': where.neq(step), 'push.queuedAt': where.lte(queuedAt) },
  { 'push.step': step, ...(!mayTakeBack && { 'push.state': where.neq('accepted') }) },
]
