import { keepFileUntil, temporaryUrls } from './files'
import { newId } from './ids'

/** Long enough to download, too short to lie about. */
const minutesKept = 60

/** Keeps a file for an hour and gives the short-lived URL it can be fetched from. */
export async function offerDownload(fileName: string, bytes: Buffer, now: string): Promise<string> {
  const until = new Date(Date.parse(now) + minutesKept * 60_000).toISOString()
  const fileId = await keepFileUntil(until, `exports/${newId()}/${fileName}`, bytes)
  const url = (await temporaryUrls([fileId]))[fileId]
  if (!url) throw new Error('storage gave no address for a file just kept')
  return url
}
