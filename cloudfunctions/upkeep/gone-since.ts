import { backupsToDrop } from '@domain/upkeep/backups-to-drop'
import { newlyMissing } from '@domain/upkeep/newly-missing'
import { find, findAll, where } from '../platform/database'
import { backupParts, backups, type Backup } from './backup-store'

/**
 * How many files a backup that has come to its end lacks, which one that is kept beside it did not lack. One request for
 * each of those, once a backup, and none where nothing is missing.
 */
export async function goneSince(done: Backup): Promise<number> {
  if (done.missing === 0) return 0
  const others = (await findAll(backups, '_id')).filter(({ _id }) => _id !== done._id)
  const dropped = backupsToDrop([...others, done])
  const kept = others.filter(({ _id, state }) => state === 'done' && !dropped.includes(_id))
  const missing = await missingIn(done._id)
  return newlyMissing(missing, await Promise.all(kept.map(({ _id }) => missingIn(_id)))).length
}

/** A thousand parts hold more than an office has. */
async function missingIn(backupId: string): Promise<string[]> {
  const parts = await find(backupParts, {
    where: { backupId, missing: where.neq([]) },
    fields: ['missing'],
    limit: 1000,
  })
  return parts.flatMap(({ missing }) => missing)
}
