import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyBytes } from './secrets'

/** What is proven; a proof of one use proves nothing for another. */
type Use = 'voucher' | 'owner'

/** Proves that whoever knows the DESK_KEY (base64) said just this. */
export const proofBy = (key: string, use: Use, said: readonly unknown[]): string =>
  createHmac('sha256', keyBytes('DESK_KEY', key))
    // What JSON carried comes out of JSON in the same order, so both sides hash the same text.
    .update(`${use} ${JSON.stringify(said)}`)
    .digest('base64url')

/** Whether what was shown is that proof; compared without telling by the duration how much was right. */
export function isProofBy(
  shown: unknown,
  key: string,
  use: Use,
  said: readonly unknown[],
): boolean {
  const right = Buffer.from(proofBy(key, use, said))
  const given = Buffer.from(typeof shown === 'string' ? shown : '')
  return given.length === right.length && timingSafeEqual(given, right)
}
