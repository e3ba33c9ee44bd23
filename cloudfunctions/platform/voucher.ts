import * as z from 'zod'
import type { Request } from '@domain/operations/answer'
import { isProofBy, proofBy } from './proof'
import { Refusal } from './refusal'
import { secret } from './secrets'

/**
 * The desk's word to another function that a request comes from somebody whose session it has just read. It holds
 * for this one request and for a minute, which is also how far the clocks of two instances may be apart.
 */
export const voucher = z.object({
  openid: z.string().min(1).max(64),
  at: z.iso.datetime(),
  proof: z.string().max(64),
})

type Voucher = z.output<typeof voucher>

const holdsMs = 60_000

export function vouchFor(openid: string, area: string, request: Request, now: string): Voucher {
  const proof = proofBy(secret('DESK_KEY'), 'voucher', saidOf(openid, now, area, request))
  return { openid, at: now, proof }
}

/** Whom it vouches for. Refuses with NOT_ALLOWED one that is forged, old, or for another request. */
export function vouchedFor(given: Voucher, area: string, request: Request, now: string): string {
  const { openid, at, proof } = given
  const said = saidOf(openid, at, area, request)
  const proven = isProofBy(proof, secret('DESK_KEY'), 'voucher', said)
  const fresh = Math.abs(Date.parse(now) - Date.parse(at)) <= holdsMs
  if (proven && fresh) return openid
  console.error(JSON.stringify({ area, voucher: proven ? 'old' : 'forged', at }))
  throw new Refusal('NOT_ALLOWED')
}

const saidOf = (openid: string, at: string, area: string, request: Request) => {
  const { operation, key = '', input } = request
  return [openid, at, area, operation, key, input]
}
