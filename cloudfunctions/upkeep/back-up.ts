import { backupTime, failuresAllowed } from '@domain/upkeep/backup-terms'
import { lastDue } from '@domain/upkeep/heartbeat'
import { isDuplicate, updateWhere, where } from '../platform/database'
import { documents } from '../platform/documents'
import { derivedId } from '../platform/ids'
import { backups, newestBackups, type Backup } from './backup-store'
import { backUpStep } from './backup-step'
import { dropOldBackups } from './drop-old-backups'

/** Longer than a step can take: after it, whoever had the step is dead. */
const leaseMs = 3 * 60_000

/** Of the function's 60 s: the watch and the verification want theirs. */
const stepMs = 30_000

/** Once a night: the same night has one, whoever begins it. */
export async function beginBackup(now: string): Promise<{ id: string }> {
  const { _id } = await begin(derivedId('nightly backup', lastDue(backupTime, now)), undefined, now)
  return { id: _id }
}

/** At each waking: goes on with the backup that is under way. */
export async function backUp(now: string): Promise<object> {
  const [newest] = await newestBackups(1)
  return newest?.state === 'underWay' ? goOn(newest, now, stepMs) : {}
}

/** Writes down that a backup is wanted; of two with the same id there is one. */
export async function begin(
  _id: string,
  askedBy: string | undefined,
  now: string,
): Promise<Backup> {
  const backup = newBackup(_id, askedBy, now)
  try {
    await documents.add(backups, backup)
    return backup
  } catch (error) {
    const begun = isDuplicate(error) ? await documents.get(backups, _id) : undefined
    if (begun) return begun
    throw error
  }
}

export const newBackup = (_id: string, askedBy: string | undefined, now: string): Backup => ({
  _id,
  state: 'underWay',
  askedAt: now,
  askedBy,
  cursor: { phase: 'documents', collection: 0 },
  leaseUntil: now,
  failures: 0,
  touchedAt: now,
  ...{ parts: 0, bytes: 0, documents: 0, files: 0, fileBytes: 0, missing: 0 },
})

/**
 * Takes the next step, for as many ms, unless somebody else is at it. It counts as failed until it is through: one that dies
 * with its function is given up in the end like one that throws.
 */
export async function goOn(backup: Backup, now: string, forMs: number): Promise<object> {
  const { _id, parts } = backup
  const failures = backup.failures + 1
  const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString()
  const free = { _id, state: 'underWay', leaseUntil: where.lte(now) }
  if (failures > failuresAllowed) {
    await updateWhere(backups, free, { state: 'failed', touchedAt: now })
    return { failed: parts }
  }
  if ((await updateWhere(backups, free, { leaseUntil, failures })) === 0) return { underWay: parts }
  try {
    const after = await backUpStep(backup, forMs)
    await documents.put(backups, after)
    if (after.state === 'done') await dropOldBackups()
    const { state, bytes, documents: count, files, missing } = after
    return { state, parts: after.parts, bytes, documents: count, files, missing }
  } catch (error) {
    await updateWhere(backups, { _id, state: 'underWay' }, { leaseUntil: now })
    throw error
  }
}
