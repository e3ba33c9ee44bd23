import { find } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { makeReceipts } from '../../platform/dispatch/make-receipts'
import { queuePushes } from '../../platform/outbox'
import { noticePushes } from './notice-pushes'

/** Makes out receipts and queues pushes of whatever was issued and is not complete; `most` in milliseconds. */
export async function fanOut(now: string, most: number): Promise<{ dispatches: number }> {
  const until = Date.now() + most
  const open = await find(dispatches, { where: { complete: false }, limit: 50, fields: ['_id'] })
  for (const { _id } of open) {
    await makeReceipts(
      _id,
      (dispatch, receipts) => queuePushes(noticePushes(dispatch, receipts, 'push', now), now),
      until,
    )
  }
  return { dispatches: open.length }
}
