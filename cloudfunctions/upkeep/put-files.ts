import { refusedAllowed, refusedTries } from '@domain/upkeep/backup-terms'
import { fetchFile, FileRefused } from '../platform/files'
import type { Backup, BackupPart } from './backup-store'
import type { PartWriter } from './part-writer'

/** Fetched at the same time; as many are held in memory. */
const atOnce = 4

/** Puts the files that documents name into a part, in the order of their ids, until that is enough or there are no more. */
export async function putFiles(
  part: PartWriter,
  made: readonly BackupPart[],
  backup: Backup,
  enough: () => boolean,
): Promise<Backup> {
  let { cursor, files, fileBytes, missing, refused = 0 } = backup
  const after = cursor.phase === 'files' ? cursor.after : ''
  const named = new Set([...made.flatMap(({ names }) => names), ...part.names])
  const wanted = [...named].filter((id) => id > after).sort()
  for (let start = 0; start < wanted.length && !enough(); start += atOnce) {
    const ids = wanted.slice(start, start + atOnce)
    const contents = await Promise.all(ids.map(fetched))
    for (const [n, fileId] of ids.entries()) {
      const content = contents[n]
      cursor = { phase: 'files', after: fileId }
      if (content instanceof FileRefused) {
        // Perhaps only now; and where everything is refused there is no backup to speak of.
        if (backup.failures < refusedTries || refused >= refusedAllowed) throw content
        part.refused.push(fileId)
        refused += 1
        continue
      }
      if (!content) {
        part.missing.push(fileId)
        missing += 1
        continue
      }
      const fact = part.put(`files/${String(files).padStart(7, '0')}`, content)
      part.entries.push({ ...fact, fileId })
      files += 1
      fileBytes += content.length
    }
  }
  return { ...backup, cursor, files, fileBytes, missing, refused }
}

const fetched = (fileId: string) =>
  fetchFile(fileId).catch((error: unknown) => {
    if (error instanceof FileRefused) return error
    throw error
  })
