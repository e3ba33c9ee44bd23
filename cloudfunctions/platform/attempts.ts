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

interface Bound {
  limit: number
  minutes: number
}

/** Counts this attempt of an openid, and refuses with TOO_MANY_ATTEMPTS beyond the limit. */
export const countAttempt = (
  operation: string,
  whom: string,
  bound: Bound,
  now: string,
): Promise<void> => countAttempts(operation, [{ whom, ...bound }], now)

/**
 * Counts this attempt of each in turn, an openid, `address …`, or `everybody`: whoever is beyond a limit of their own
 * uses up nothing of the next. Refuses with TOO_MANY_ATTEMPTS.
 */
export async function countAttempts(
  operation: string,
  each: readonly (Bound & { whom: string })[],
  now: string,
): Promise<void> {
  const within = await inTransaction(async (documents) => {
    for (const { whom, limit, minutes } of each) {
      const stretch = minutes * 60_000
      const number = Math.floor(Date.parse(now) / stretch)
      const _id = derivedId('attempts', operation, whom, String(number))
      const before = (await documents.get(attempts, _id))?.count ?? 0
      if (before >= limit) return false
      const until = new Date((number + 1) * stretch).toISOString()
      await documents.put(attempts, { _id, whom, until, count: before + 1 })
    }
    return true
  })
  if (!within) throw new Refusal('TOO_MANY_ATTEMPTS')
}
