import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { HttpError } from './answers'

export class BodyTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`the request body is larger than ${limit} bytes`)
    this.name = 'BodyTooLarge'
  }
}

// A sender still sending would see a broken connection instead of our answer: hear it out, within reason.
const patience = 512 * 1024 * 1024

/** Reads and forgets what is left, so that the answer reaches the sender. */
export async function drain(content: Readable): Promise<void> {
  let heard = 0
  content.on('data', (chunk: Buffer) => {
    heard += chunk.length
    if (heard > patience) content.destroy()
  })
  content.resume()
  if (content.readableEnded || content.destroyed) return
  await new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) content.once(event, () => resolve())
  })
}

/** The whole body. Throws BodyTooLarge, after the sender has finished. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > patience) break
    if (size <= limit) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > limit) throw new BodyTooLarge(limit)
  return Buffer.concat(chunks)
}

/** A JSON object, or a clear refusal. */
export async function readJson(
  request: IncomingMessage,
  limit: number,
): Promise<Record<string, unknown>> {
  const body = await readBody(request, limit).catch((error: unknown) => {
    throw error instanceof BodyTooLarge ? new HttpError(413, `请求超过 ${limit} 字节`) : error
  })
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw new HttpError(400, 'the body must be a JSON object')
}
