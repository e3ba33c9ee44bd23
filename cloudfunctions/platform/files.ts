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

/** What storage says of a file that is not there, in its own words (TCB_ERR_CODE of wx-server-sdk). */
const gone = -503003

/** A file is there, and storage does not give it: by its permissions, or because WeChat has blocked it. */
export class FileRefused extends Error {
  constructor(said: string | number) {
    super(`storage answered ${said} for a file`)
  }
}

/** The bytes of a file, whole; nothing when it is gone. Throws FileRefused for one that is there all the same. */
export async function fetchFile(fileId: string): Promise<Buffer | undefined> {
  const answer = (await cloud.getTempFileURL({ fileList: [fileId] })) as {
    fileList: TemporaryUrl[]
  }
  const [{ status, tempFileURL } = { status: 'nothing', tempFileURL: '' }] = answer.fileList
  if (status === gone) return undefined
  if (status !== 0 || !tempFileURL) throw new FileRefused(status)
  const response = await fetch(encodeURI(tempFileURL))
  if (response.status === 404) return undefined
  if (response.status === 403) throw new FileRefused(403)
  if (!response.ok) throw new Error(`storage answered ${response.status} for a file`)
  return Buffer.from(await response.arrayBuffer())
}

/** Nothing to do where it is gone already. Throws when storage leaves it where it is. */
export async function removeFile(fileId: string): Promise<void> {
  const answer = (await cloud.deleteFile({ fileList: [fileId] })) as {
    fileList: { status: number }[]
  }
  const status = answer.fileList[0]?.status
  if (status !== 0 && status !== gone)
    throw new Error(`storage answered ${status} and did not remove a file`)
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
