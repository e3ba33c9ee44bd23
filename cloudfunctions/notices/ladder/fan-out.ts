import { find } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { makeReceipts } from '../../platform/dispatch/make-receipts'
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
  for (const dispatch of open) {
    if (dispatch.edition > 1 && dispatch.fannedOut === 0) await dropSuperseded(dispatch)
    await makeReceipts(
      dispatch._id,
      (told, receipts) => queuePushes(noticePushes(told, receipts, 'push', now), now),
      until,
    )
  }
  return { dispatches: open.length }
}
