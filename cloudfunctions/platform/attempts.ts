import { collection, type Stored } from './collection'
import { inTransaction } from './transaction'
import { derivedId } from './ids'
import { Refusal } from './refusal'

/** How often one caller, one network, or everybody together, tried one thing in one stretch of time. */
export interface Attempts extends Stored {
  /** An openid, `address …`, or `everybody`. */
  whom: string
  until: string
  count: number
}

export const attempts = collection<Attempts>('attempts')

/** Counts this attempt of an openid, of `address …`, or of `everybody`, and refuses with TOO_MANY_ATTEMPTS beyond the limit. */
export async function countAttempt(
  operation: string,
  whom: string,
  { limit, minutes }: { limit: number; minutes: number },
  now: string,
): Promise<void> {
  const stretch = minutes * 60_000
  const number = Math.floor(Date.parse(now) / stretch)
  const _id = derivedId('attempts', operation, whom, String(number))
  const count = await inTransaction(async (documents) => {
    const before = (await documents.get(attempts, _id))?.count ?? 0
    const until = new Date((number + 1) * stretch).toISOString()
    if (before < limit) await documents.put(attempts, { _id, whom, until, count: before + 1 })
    return before + 1
  })
  if (count > limit) throw new Refusal('TOO_MANY_ATTEMPTS')
}
