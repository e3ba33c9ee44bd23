import { cloud } from './cloud'
import { collection, type Stored } from './collection'
import { documents } from './documents'
import { newId } from './ids'

/** One service call answers for at most 50 files. */
const perCall = 50

interface TemporaryUrl {
  fileID: string
  tempFileURL: string
  status: number
}

/** fileId → short-lived URL, in as few calls as can be; files that are gone are left out. */
export async function temporaryUrls(fileIds: readonly string[]): Promise<Record<string, string>> {
  const wanted = [...new Set(fileIds)]
  const calls: Promise<{ fileList: TemporaryUrl[] }>[] = []
  for (let start = 0; start < wanted.length; start += perCall) {
    const fileList = wanted.slice(start, start + perCall)
    calls.push(cloud.getTempFileURL({ fileList }) as Promise<{ fileList: TemporaryUrl[] }>)
  }
  const urls = (await Promise.all(calls)).flatMap((answer) => answer.fileList)
  return Object.fromEntries(
    urls.filter((url) => url.status === 0).map((url) => [url.fileID, url.tempFileURL]),
  )
}

/** Puts bytes into cloud storage; the path must be new. Gives the fileId. */
export async function keepFile(cloudPath: string, bytes: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: bytes })
  return fileID
}

/** The bytes of a file, whole; nothing when it is gone. */
export async function fetchFile(fileId: string): Promise<Buffer | undefined> {
  const url = (await temporaryUrls([fileId]))[fileId]
  if (!url) return undefined
  const response = await fetch(encodeURI(url))
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`storage answered ${response.status} for a file`)
  return Buffer.from(await response.arrayBuffer())
}

export async function removeFile(fileId: string): Promise<void> {
  await cloud.deleteFile({ fileList: [fileId] })
}

/** A file that is to be gone by a moment; the nightly tidying sees to it. */
export interface PassingFile extends Stored {
  fileId: string
  until: string
}

export const passingFiles = collection<PassingFile>('passingFiles')

/** As `keepFile`, for something that must not lie about: an export, a template. */
export async function keepFileUntil(
  until: string,
  cloudPath: string,
  bytes: Buffer,
): Promise<string> {
  const fileId = await keepFile(cloudPath, bytes)
  await documents.add(passingFiles, { _id: newId(), fileId, until })
  return fileId
}
