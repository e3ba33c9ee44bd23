import { find } from '../../platform/database'
import { dispatches, type Dispatch } from '../../platform/dispatch/dispatch-store'
import { makeReceipts } from '../../platform/dispatch/make-receipts'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import { queuePushes } from '../../platform/outbox'
import { noticePushes } from './notice-pushes'
import { dropSuperseded } from './stop-asking'

/** Makes out receipts and queues pushes of whatever was issued and is not complete; `most` in milliseconds. */
export async function fanOut(now: string, most: number): Promise<{ dispatches: number }> {
  const until = Date.now() + most
  const open = await find(dispatches, {
    where: { complete: false },
    limit: 50,
    fields: ['_id', 'edition', 'fannedOut', 'issuedAt'],
  })
  const tell = (step: 'push' | 'dropped') => (dispatch: Dispatch, to: readonly Receipt[]) =>
    queuePushes(noticePushes(dispatch, to, step, now), now)
  for (const dispatch of open) {
    if (dispatch.edition > 1 && dispatch.fannedOut === 0) await dropSuperseded(dispatch)
    await makeReceipts(dispatch._id, { called: tell('push'), dropped: tell('dropped') }, until)
  }
  return { dispatches: open.length }
}
