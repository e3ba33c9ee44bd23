import { failuresAllowed } from '@domain/upkeep/backup-terms'
import { keptCollections } from '@domain/upkeep/collections'
import { find, updateWhere, where } from '../platform/database'
import { documents } from '../platform/documents'
import { backupRecords, theRecord } from './backup-record'
import { backups, type Backup, type Cursor } from './backup-store'
import { backUpStep } from './backup-step'
import { tryNightAgain } from './begin-backup'
import { dropOldBackups } from './drop-old-backups'
import { goneSince } from './gone-since'

/** Longer than a step can take: after it, whoever had the step is dead. */
const leaseMs = 3 * 60_000

/** Of the function's 60 s: the watch and the verification want theirs. */
const stepMs = 30_000

/** At each waking: goes on with the backup that is under way. Others that stand so nobody goes on with: they have failed. */
export async function backUp(now: string): Promise<object> {
  const found = (await find(backups, {
    where: { state: 'underWay' },
    orderBy: ['askedAt', 'desc'],
    limit: 100,
  })) as Backup[]
  const turn = found.length > 1 ? (await documents.get(backupRecords, theRecord))?.turn : undefined
  const current = found.find(({ _id }) => _id === turn) ?? found[0]
  if (!current) return tryNightAgain(now)
  for (const { _id } of found.filter((one) => one !== current))
    await updateWhere(backups, { _id, state: 'underWay' }, { state: 'failed', touchedAt: now })
  return goOn(current, now, stepMs)
}

/**
 * Takes the next step, for as many ms, unless somebody else is at it. It counts as failed until it is through: one that dies
 * with its function is given up in the end like one that throws.
 */
export async function goOn(backup: Backup, now: string, forMs: number): Promise<object> {
  const { _id, parts } = backup
  const failures = backup.failures + 1
  const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString()
  const free = { _id, state: 'underWay', leaseUntil: where.lte(now) }
  if (failures > failuresAllowed || !isOfThisEdition(backup.cursor)) {
    await updateWhere(backups, free, { state: 'failed', touchedAt: now })
    return { failed: parts }
  }
  if ((await updateWhere(backups, free, { leaseUntil, failures })) === 0) return { underWay: parts }
  try {
    let after = await backUpStep(backup, forMs)
    if (after.state === 'done') after = { ...after, newlyMissing: await goneSince(after) }
    await documents.put(backups, after)
    if (after.state === 'done') await dropOldBackups()
    const { state, bytes, documents: count, files, missing, refused } = after
    return { state, parts: after.parts, bytes, documents: count, files, missing, refused }
  } catch (error) {
    await updateWhere(backups, { _id, state: 'underWay' }, { leaseUntil: now })
    throw error
  }
}

/** Of an edition with another list a collection could be passed over in silence. */
const isOfThisEdition = (cursor: Cursor): boolean =>
  cursor.phase === 'files' || keptCollections.includes(cursor.collection)
