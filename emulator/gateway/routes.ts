import { HttpError } from './answers'
import type { Exchange, Handler } from './server'
import { serveFile, serveSite } from './site'

/** Where each request goes, by the beginning of its path. */
export function routes(entries: {
  sdk: Handler
  upload: Handler
  download: Handler
  client: Handler
  officialAccount: Handler
  console: Handler
  /** CloudBase's HTTP access service, by the beginning of the path. */
  httpAccess: Readonly<Record<string, Handler>>
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
    const { siteDir } = entries
    if (siteDir && pathname.startsWith('/desk/')) return serveSite(exchange, siteDir, '/desk/')
    if (siteDir && pathname.startsWith('/app/')) {
      return serveSite(exchange, siteDir, '/app/', asPreview)
    }
    const prefix = Object.keys(entries.httpAccess).find((one) => pathname.startsWith(`${one}/`))
    if (prefix) return entries.httpAccess[prefix]?.(exchange)
    throw new HttpError(404, `the embedded cloud has nothing at ${method} ${pathname}`)
  }
}

/** The build is the desk as it is deployed; the preview is the same build, told so. */
const asPreview = (page: string) =>
  page.replace('<meta name="door" content="desk"', '<meta name="door" content="preview"')
