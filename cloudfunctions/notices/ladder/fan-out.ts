import { find, where } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { makeReceipts } from '../../platform/dispatch/make-receipts'
import { droppedPushes, noticePushes } from './notice-pushes'
import { dropSuperseded, queueFor } from './queue-for'

/** Longer than a run lives: until then one of an earlier edition may still make out receipts and queue pushes. */
const stragglingMs = 5 * 60_000

const fields = ['_id', 'edition'] as const

/** Makes out receipts and queues pushes of whatever was issued and is not complete; `most` in milliseconds. */
export async function fanOut(now: string, most: number): Promise<{ dispatches: number }> {
  const until = Date.now() + most
  const open = await find(dispatches, { where: { complete: false }, limit: 50, fields })
  const changed = await find(dispatches, { where: justChanged(now), limit: 50, fields })
  for (const dispatch of [...open, ...changed]) {
    if (dispatch.edition > 1) await dropSuperseded(dispatch, now)
    await makeReceipts(
      dispatch._id,
      {
        called: (of, to) => queueFor(of, noticePushes(of, to, 'push', now), now),
        dropped: (of, to) => queueFor(of, droppedPushes(of, to, now), now),
      },
      until,
    )
  }
  return { dispatches: open.length }
}

/** Complete, but not out of reach of the edition before. */
const justChanged = (now: string) => ({
  complete: true,
  edition: where.gt(1),
  issuedAt: where.gte(new Date(Date.parse(now) - stragglingMs).toISOString()),
})
