import { pipeline } from 'node:stream/promises'
import type { Faults } from '../services/faults'
import type { Storage } from '../services/storage'
import { TooLarge } from '../services/storage/shelf'
import { WireError } from '../services/wire'
import { HttpError, sendBytes } from './answers'
import { drain } from './request-body'
import type { Exchange } from './server'

/** PUT /upload/<ticket>: bytes of an upload by the SDK. Empty on success, XML on failure, as COS answers. */
export const uploadEntry =
  (storage: Storage, faults: Faults) =>
  async ({ request, response, url }: Exchange): Promise<void> => {
    try {
      const ticket = url.pathname.slice('/upload/'.length)
      await faults.strike('storage.upload', () => storage.receive(ticket, request))
      sendBytes(response, 200, Buffer.alloc(0), {})
    } catch (error) {
      if (!(error instanceof TooLarge || error instanceof WireError)) throw error
      await drain(request)
      const code = error instanceof TooLarge ? 'EntityTooLarge' : error.code
      sendBytes(response, 200, xmlError(code, error.message), { 'Content-Type': 'application/xml' })
    }
  }

const xmlError = (code: string, message: string) =>
  Buffer.from(
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message>` +
      '<RequestId>embedded</RequestId><TraceId>embedded</TraceId></Error>',
  )

/** GET /files/<path>?sign=…&t=…: what a temporary address leads to. */
export const downloadEntry =
  (storage: Storage, faults: Faults) =>
  async ({ request, response, url }: Exchange): Promise<void> => {
    const path = decoded(url.pathname.slice('/files/'.length))
    const file = await faults
      .strike('storage.download', () => storage.open(path, url.searchParams))
      .catch((error: unknown) => {
        // As COS refuses: AccessDenied and its like are 403.
        throw error instanceof WireError ? new HttpError(403, error.code) : error
      })
    if (!file) throw new HttpError(403, 'this address has expired, or the file is gone')
    response.writeHead(200, {
      'Content-Type': file.contentType,
      'Content-Length': file.size,
      'X-Content-Type-Options': 'nosniff',
      // A stored page or drawing must not run scripts beside the console.
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'Cache-Control': 'private, max-age=300',
    })
    if (request.method === 'HEAD') response.end()
    else await pipeline(file.content(), response)
  }

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw new HttpError(400, 'the address is not well encoded')
  }
}
