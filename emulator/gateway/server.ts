import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConnectionCut } from '../services/faults'
import { HttpError, sendJson } from './answers'
import { refuseStrangers } from './strangers'

/** One request and the means to answer it. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

export type Handler = (exchange: Exchange) => Promise<void>

export interface Gateway {
  readonly url: string
  /** From now on requests are answered; before, they are told to wait. */
  serve(handler: Handler): void
  stop(): Promise<void>
}

/** Listens on loopback only, so that nothing outside this machine can reach the embedded cloud. */
export async function openGateway(port: number, log: (line: string) => void): Promise<Gateway> {
  let handler: Handler = () => Promise.reject(new HttpError(503, 'the embedded cloud is starting'))

  const server = createServer((request, response) => {
    void answer(request, response)
  })
  // Longer than any client keeps a connection: one that is closed while being reused looks like a fault.
  server.keepAliveTimeout = 10 * 60 * 1000

  async function answer(request: IncomingMessage, response: ServerResponse) {
    try {
      refuseStrangers(request, portOf(server))
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      await handler({ request, response, url })
    } catch (error) {
      if (error instanceof ConnectionCut) request.socket.destroy()
      else if (error instanceof HttpError) sendJson(response, error.status, error.body)
      // The other side went away in the middle of an answer: nobody is left to tell.
      else if (response.headersSent) response.destroy()
      else {
        log(`[gateway] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        sendJson(response, 500, {
          errCode: -1,
          errMsg: 'the embedded cloud failed; its log says why',
        })
      }
    }
  }

  await listen(server, port)
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    serve(next) {
      handler = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
