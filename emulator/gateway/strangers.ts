import type { IncomingMessage } from 'node:http'
import { HttpError } from './answers'

/**
 * Only this machine's own pages and programs may ask. A page from elsewhere betrays itself by its
 * Origin or Sec-Fetch-Site; a foreign name that was pointed at 127.0.0.1 (DNS rebinding), by its Host.
 */
export function refuseStrangers({ headers }: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  const site = headers['sec-fetch-site']
  const foreign =
    !own.includes(headers.host ?? '') ||
    (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`)) ||
    (typeof site === 'string' &&
      (site === 'cross-site' || site === 'same-site') &&
      !isVisit(headers))
  if (foreign)
    throw new HttpError(403, 'the embedded cloud answers only pages and programs of this machine')
}

/** Following a link to a page is harmless; its scripts then run under our own origin. */
const isVisit = (headers: IncomingMessage['headers']) =>
  headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
