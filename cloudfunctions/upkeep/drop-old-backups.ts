import { backupsKept } from '@domain/upkeep/backup-terms'
import { findAll, removeWhere } from '../platform/database'
import { removeFile } from '../platform/files'
import { backupParts, backups } from './backup-store'

/** Lets go of the oldest beyond those that are kept, and of what came to nothing before the newest good one. */
export async function dropOldBackups(): Promise<void> {
  const all = await findAll(backups, '_id')
  const newestFirst = all.sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1))
  const good = newestFirst.filter(({ state }) => state === 'done')
  const kept = new Set(good.slice(0, backupsKept).map(({ _id }) => _id))
  const newestGood = good[0]?.askedAt ?? ''
  for (const { _id, state, askedAt } of newestFirst) {
    if (kept.has(_id) || state === 'underWay' || askedAt > newestGood) continue
    for (const part of await findAll(backupParts, '_id', { backupId: _id })) {
      await removeFile(part.fileId)
      await removeWhere(backupParts, { _id: part._id })
    }
    await removeWhere(backups, { _id })
  }
}
