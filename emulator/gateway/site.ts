import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { contentTypeOf } from '../services/storage/content-type'
import { HttpError, sendBytes } from './answers'
import type { Exchange } from './server'

/** Serves the files of a folder; nothing outside it, whatever the address says. */
export async function serveFile(
  { request, response }: Exchange,
  folder: string,
  path: string,
  fallback?: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new HttpError(405, 'only to be read')
  const found =
    (await fileAt(folder, path)) ?? (fallback ? await fileAt(folder, fallback) : undefined)
  if (!found) throw new HttpError(404, 'not found')
  response.writeHead(200, {
    'Content-Type': contentTypeOf(found.path),
    'Content-Length': found.size,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(found.path), response)
}

/** A built site below `base` is one page: an address without a file extension is a place inside it. */
export async function serveSite(
  exchange: Exchange,
  siteDir: string,
  base: string,
  changed: (page: string) => string = (page) => page,
): Promise<void> {
  const path = exchange.url.pathname.slice(base.length)
  if (path !== 'index.html' && /\.[a-z0-9]+$/i.test(path)) {
    return serveFile(exchange, siteDir, path)
  }
  const found = (await fileAt(siteDir, path)) ?? (await fileAt(siteDir, 'index.html'))
  if (!found) throw new HttpError(404, 'not found')
  const page = Buffer.from(changed(await readFile(found.path, 'utf8')))
  sendBytes(exchange.response, 200, exchange.request.method === 'HEAD' ? Buffer.alloc(0) : page, {
    'Content-Type': contentTypeOf('index.html'),
    'Cache-Control': 'no-cache',
    ...(base === '/desk/' ? { 'Content-Security-Policy': "frame-ancestors 'none'" } : {}),
  })
}

async function fileAt(folder: string, path: string) {
  let name: string
  try {
    name = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const full = normalize(join(folder, name))
  if (name.includes('\0') || !full.startsWith(normalize(folder) + sep)) return undefined
  const found = await stat(full).catch(() => undefined)
  return found?.isFile() ? { path: full, size: found.size } : undefined
}
