import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { contentTypeOf } from '../services/storage/content-type'
import { HttpError } from './answers'
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
