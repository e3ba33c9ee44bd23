import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { selfSigned } from './certificate'

export interface Loopback {
  /** To be named in HTTPS_PROXY. */
  proxy: string
  /** To be named, as a file, in NODE_EXTRA_CA_CERTS. */
  certificate: string
  stop(): Promise<void>
}

/**
 * A proxy that is itself every host behind it: libraries keep their real https addresses, and nothing
 * leaves this machine.
 */
export async function startLoopback(
  hosts: readonly string[],
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Loopback> {
  const { key, cert } = selfSigned(hosts)
  const hidden = createTlsServer({ key, cert }, answer)
  const sockets = new Set<Socket>()
  const proxy = createServer((_, response) => response.writeHead(400).end())
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  proxy.on('connect', (_, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    hidden.emit('connection', socket)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  return {
    proxy: `http://127.0.0.1:${port}`,
    certificate: cert,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
