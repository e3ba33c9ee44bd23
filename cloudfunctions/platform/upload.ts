import type { RefusalCode } from '@domain/vocabulary/refusals'
import { temporaryUrls } from './files'

/** Where clients may put files. Nothing else in storage can be named by a client. */
const incoming = /^cloud:\/\/[^/]+\/incoming\/[^/]+\/[^/]+$/

export type UploadProblem = Extract<RefusalCode, 'FILE_NOT_FOUND' | 'FILE_EMPTY' | 'FILE_TOO_LARGE'>

/** The bytes of a file a client has just uploaded, or why they are not to be had. */
export async function readUpload(
  fileId: string,
  maxBytes: number,
): Promise<{ bytes: Buffer } | { problem: UploadProblem }> {
  if (!incoming.test(fileId)) return { problem: 'FILE_NOT_FOUND' }
  const url = (await temporaryUrls([fileId]))[fileId]
  if (!url) return { problem: 'FILE_NOT_FOUND' }
  const response = await fetch(encodeURI(url))
  if (response.status === 404 || !response.body) return { problem: 'FILE_NOT_FOUND' }
  if (!response.ok) throw new Error(`storage answered ${response.status} for an upload`)

  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    // Leaving the loop ends the download: a huge file is never held in memory.
    if (size > maxBytes) return { problem: 'FILE_TOO_LARGE' }
    chunks.push(chunk)
  }
  return size === 0 ? { problem: 'FILE_EMPTY' } : { bytes: Buffer.concat(chunks) }
}
