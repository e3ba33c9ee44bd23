import { randomBytes } from 'node:crypto'
import type { ReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { WireError, type WireBody, type WireReply } from '../wire'
import { contentTypeOf } from './content-type'
import { checkedPath, fileIdOf, pathOf } from './paths'
import { openShelf } from './shelf'
import { signedUrls } from './signed-urls'

export interface Storage {
  /** The SDK's `storage.*` actions. */
  handle(action: string, body: WireBody): Promise<WireReply>
  /** The second half of an upload by the SDK: the bytes, to the address `getUploadMetadata` gave. */
  receive(ticket: string, content: Readable): Promise<void>
  /** Stores directly; gives the fileID. Throws TooLarge. */
  put(path: string, content: Readable): Promise<string>
  /** What a temporary address leads to; nothing when it has expired or the file is gone. */
  open(
    path: string,
    query: URLSearchParams,
  ): Promise<{ size: number; contentType: string; content: () => ReadStream } | undefined>
  paths(): Promise<string[]>
  bytesOf(path: string): Promise<Buffer>
  clear(): Promise<void>
  info(): Promise<{ files: number }>
}

const maxFileBytes = 50 * 1024 * 1024
const defaultAgeSeconds = 24 * 60 * 60
const filesPerCall = 50

interface WantedFile {
  fileid?: unknown
  max_age?: number
}

export function startStorage(options: { dir: string; url: string; now: () => Date }): Storage {
  const shelf = openShelf(options.dir)
  const urls = signedUrls(options.url, options.now)
  const tickets = new Map<string, string>()

  async function downloadUrl({ fileid, max_age }: WantedFile) {
    const path = pathOf(fileid)
    if (path === undefined || (await shelf.sizeOf(path)) === undefined) {
      return { ...missing(fileid), tempFileURL: '' }
    }
    const maxAge = max_age && max_age > 0 ? max_age : defaultAgeSeconds
    return { code: 'SUCCESS', fileID: fileid, tempFileURL: urls.give(path, maxAge), maxAge }
  }

  async function remove(fileId: unknown) {
    const path = pathOf(fileId)
    const removed = path !== undefined && (await shelf.remove(path))
    return removed ? { code: 'SUCCESS', fileID: fileId } : missing(fileId)
  }

  return {
    async handle(action, body) {
      switch (action) {
        case 'storage.getUploadMetadata': {
          const path = checkedPath(body['path'])
          const ticket = randomBytes(18).toString('base64url')
          tickets.set(ticket, path)
          const url = `${options.url}/upload/${ticket}`
          const fileId = fileIdOf(path)
          // The SDK sends these as headers, which hold no Chinese.
          const secrets = { token: ticket, authorization: ticket, cosFileId: ticket }
          return { data: { url, fileId, ...secrets } }
        }
        case 'storage.batchGetDownloadUrl': {
          const wanted = listOf<WantedFile>(body['file_list'], 'file_list')
          return { data: { download_list: await Promise.all(wanted.map(downloadUrl)) } }
        }
        case 'storage.batchDeleteFile': {
          const fileIds = listOf(body['fileid_list'], 'fileid_list')
          return { data: { delete_list: await Promise.all(fileIds.map(remove)) } }
        }
        default:
          throw new WireError('INVALID_PARAM', `the embedded cloud knows no action ${action}`)
      }
    },
    async receive(ticket, content) {
      const path = tickets.get(ticket)
      if (path === undefined)
        throw new WireError('InvalidAccessKeyId', 'this upload was not announced')
      tickets.delete(ticket)
      await shelf.put(path, content, maxFileBytes)
    },
    async put(path, content) {
      await shelf.put(checkedPath(path), content, maxFileBytes)
      return fileIdOf(path)
    },
    async open(path, query) {
      const size = urls.accept(path, query) ? await shelf.sizeOf(path) : undefined
      if (size === undefined) return undefined
      return { size, contentType: contentTypeOf(path), content: () => shelf.read(path) }
    },
    paths: () => shelf.paths(),
    bytesOf: (path) => shelf.bytesOf(path),
    clear: () => shelf.clear(),
    info: async () => ({ files: await shelf.count() }),
  }
}

const missing = (fileID: unknown) => ({
  code: 'STORAGE_FILE_NONEXIST',
  message: 'file not exist',
  fileID,
})

function listOf<T>(value: unknown, name: string): T[] {
  if (!Array.isArray(value) || value.length > filesPerCall) {
    throw new WireError('INVALID_PARAM', `${name} must list up to ${filesPerCall} files`)
  }
  return value as T[]
}
