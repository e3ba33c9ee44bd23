import { find, updateWhere, where } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { compareWithRoster } from './compare-with-roster'

/** A roster that changed is seen on the boards within so long. */
const everyMs = 10 * 60_000

/** Compares those called with the roster, of meetings still to come; what was when one began stays on its record. */
export async function keepCompared(now: string, most: number): Promise<{ compared: number }> {
  const until = Date.now() + most
  const coming = await find(dispatches, {
    where: { 'card.startsAt': where.gt(now) },
    orderBy: ['card.startsAt' as never, 'asc'],
    limit: 50,
    fields: ['edition', 'complete', 'issuedAt', 'comparedAt'],
  })
  const before = new Date(Date.parse(now) - everyMs).toISOString()
  let compared = 0
  for (const { _id, edition, complete, issuedAt, comparedAt = issuedAt } of coming) {
    if (!complete || comparedAt > before) continue
    if (Date.now() > until) break
    await compareWithRoster({ _id, edition }, now)
    await updateWhere(dispatches, { _id, edition }, { comparedAt: now })
    compared++
  }
  return { compared }
}
