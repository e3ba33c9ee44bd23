/**
 * The token travels in a cookie that scripts cannot read, that no other site's page can send, and that only this very
 * host gets over TLS (`__Host-`, RFC 6265bis). Why no header: docs/decisions/030.
 */
const name = '__Host-desk'
const rules = 'Path=/; Secure; HttpOnly; SameSite=Strict'
const cookie = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`)

export const tokenIn = (headers: Readonly<Record<string, string>>): string | undefined =>
  cookie.exec(headers.cookie ?? '')?.[1]

export const cookieWith = (token: string, seconds: number): string =>
  `${name}=${token}; Max-Age=${seconds}; ${rules}`

export const noCookie = `${name}=; Max-Age=0; ${rules}`
