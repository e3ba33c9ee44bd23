import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Addresses that work until a moment; not percent-encoded, for the SDK encodes them itself. */
export interface SignedUrls {
  give(path: string, maxAgeSeconds: number): string
  /** True when the address was given out here and its time is not over. */
  accept(path: string, query: URLSearchParams): boolean
}

export function signedUrls(base: string, now: () => Date): SignedUrls {
  const secret = randomBytes(32)
  const sign = (path: string, until: string) =>
    createHmac('sha256', secret).update(`${until}\n${path}`).digest('hex')
  return {
    give(path, maxAgeSeconds) {
      const until = String(Math.floor(now().getTime() / 1000) + maxAgeSeconds)
      return `${base}/files/${path}?sign=${sign(path, until)}&t=${until}`
    },
    accept(path, query) {
      const until = query.get('t') ?? ''
      const given = Buffer.from(query.get('sign') ?? '')
      const right = Buffer.from(sign(path, until))
      return (
        given.length === right.length &&
        timingSafeEqual(given, right) &&
        Number(until) * 1000 > now().getTime()
      )
    },
  }
}
