import { HttpError } from './answers'
import type { Exchange, Handler } from './server'
import { serveFile } from './site'

/** Where each request goes, by the beginning of its path. */
export function routes(entries: {
  sdk: Handler
  upload: Handler
  download: Handler
  client: Handler
  officialAccount: Handler
  console: Handler
  consoleDir: string
  siteDir: string | undefined
}): Handler {
  return async (exchange: Exchange) => {
    const { pathname } = exchange.url
    const method = exchange.request.method ?? ''
    if (pathname === '/admin' && method === 'POST') return entries.sdk(exchange)
    if (pathname.startsWith('/upload/') && method === 'PUT') return entries.upload(exchange)
    if (pathname.startsWith('/files/') && (method === 'GET' || method === 'HEAD')) {
      return entries.download(exchange)
    }
    if (pathname.startsWith('/client/')) return entries.client(exchange)
    if (pathname.startsWith('/official-account/')) return entries.officialAccount(exchange)
    if (pathname.startsWith('/console/')) return entries.console(exchange)
    if (pathname === '/') return serveFile(exchange, entries.consoleDir, 'index.html')
    if (pathname.startsWith('/page/')) {
      return serveFile(exchange, entries.consoleDir, pathname.slice('/page/'.length))
    }
    if (entries.siteDir && pathname.startsWith('/app/')) return serveSite(exchange, entries.siteDir)
    throw new HttpError(404, `the embedded cloud has nothing at ${method} ${pathname}`)
  }
}

/** The built preview is one page: an address without a file extension is a place inside it. */
function serveSite(exchange: Exchange, siteDir: string): Promise<void> {
  const path = exchange.url.pathname.slice('/app/'.length)
  const isPlace = !/\.[a-z0-9]+$/i.test(path)
  return serveFile(exchange, siteDir, path, isPlace ? 'index.html' : undefined)
}
