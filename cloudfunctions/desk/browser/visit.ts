import { browserOf } from '@domain/desk/browser'
import type { HttpRequest } from '../../platform/serve-http'
import { tokenIn } from './cookie'

/** What there is to know of a request before anybody is known. */
export interface Visit {
  now: string
  browser: string
  /** As the gateway saw it; absent when it did not say. */
  address?: string | undefined
  token?: string | undefined
  /** For whom the page was opened, as it says: the cookie may be another's by now. */
  personId?: string | undefined
  /** To be set beside the answer. */
  setCookie?: string
}

export function visitOf({ headers }: HttpRequest, now: string): Visit {
  return {
    now,
    browser: browserOf((headers['user-agent'] ?? '').slice(0, 400)),
    address: addressIn(headers),
    token: tokenIn(headers),
    personId: headers['x-desk-person'],
  }
}

/**
 * X-Real-IP is the load balancer's own, which it lets nobody set (CLB 保留字段), if CloudBase's gateway passes it on
 * unchanged, which no document says (docs/decisions/030): nothing may hang on it alone. The first of X-Forwarded-For
 * would be whatever the caller wrote there.
 */
function addressIn(headers: Readonly<Record<string, string>>): string | undefined {
  const said = headers['x-real-ip'] ?? headers['x-forwarded-for']?.split(',').at(-1)
  return said?.trim().slice(0, 45) || undefined
}
