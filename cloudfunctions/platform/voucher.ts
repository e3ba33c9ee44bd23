import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Request } from '@domain/operations/answer'
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
  return { openid, at: now, proof: proofOf(openid, now, area, request) }
}

/** Whom it vouches for. Refuses with NOT_ALLOWED one that is forged, old, or for another request. */
export function vouchedFor(given: Voucher, area: string, request: Request, now: string): string {
  const { openid, at, proof } = given
  const right = Buffer.from(proofOf(openid, at, area, request))
  const shown = Buffer.from(proof)
  const proven = shown.length === right.length && timingSafeEqual(shown, right)
  const fresh = Math.abs(Date.parse(now) - Date.parse(at)) <= holdsMs
  if (proven && fresh) return openid
  console.error(JSON.stringify({ area, voucher: proven ? 'old' : 'forged', at }))
  throw new Refusal('NOT_ALLOWED')
}

function proofOf(openid: string, at: string, area: string, request: Request): string {
  const { operation, key = '', input } = request
  // What JSON carried comes out of JSON in the same order, so both sides hash the same text.
  const said = JSON.stringify([openid, at, area, operation, key, input])
  return createHmac('sha256', deskKey()).update(`voucher ${said}`).digest('base64url')
}

function deskKey(): Buffer {
  const key = Buffer.from(secret('DESK_KEY'), 'base64')
  if (key.length < 32) throw new Error('DESK_KEY must hold at least 32 bytes as base64')
  return key
}
