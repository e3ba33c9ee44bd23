import { backupsToDrop } from '@domain/upkeep/backups-to-drop'
import { findAll, removeWhere } from '../platform/database'
import { removeFile } from '../platform/files'
import { backupParts, backups } from './backup-store'

/** Lets go of the backups that are not kept, each with its parts. */
export async function dropOldBackups(): Promise<void> {
  for (const backupId of backupsToDrop(await findAll(backups, '_id'))) {
    for (const { _id, fileId } of await findAll(backupParts, '_id', { backupId })) {
      await removeFile(fileId)
      await removeWhere(backupParts, { _id })
    }
    await removeWhere(backups, { _id: backupId })
  }
}
