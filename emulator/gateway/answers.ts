import type { ServerResponse } from 'node:http'

/** Answered as this status with a JSON body; the connection stays good. */
export class HttpError extends Error {
  readonly body: { errCode: number; errMsg: string }
  constructor(
    readonly status: number,
    message: string,
    errCode = -1,
  ) {
    super(message)
    this.name = 'HttpError'
    this.body = { errCode, errMsg: message }
  }
}

const common = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' }

/** Gives how many bytes were sent. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): number {
  const bytes = Buffer.from(JSON.stringify(body))
  return sendBytes(response, status, bytes, {
    'Content-Type': 'application/json; charset=utf-8',
    ...headers,
  })
}

export function sendBytes(
  response: ServerResponse,
  status: number,
  bytes: Uint8Array,
  headers: Record<string, string>,
): number {
  if (response.headersSent) {
    response.destroy()
    return 0
  }
  response.writeHead(status, { ...common, 'Content-Length': bytes.length, ...headers })
  response.end(bytes)
  return bytes.length
}
