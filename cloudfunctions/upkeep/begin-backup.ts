import { attemptsOfANight, backupTime } from '@domain/upkeep/backup-terms'
import { keptCollections } from '@domain/upkeep/collections'
import { lastDue } from '@domain/upkeep/heartbeat'
import { nextAttempt } from '@domain/upkeep/next-attempt'
import type { Documents } from '../platform/documents'
import { derivedId } from '../platform/ids'
import { inTransaction } from '../platform/transaction'
import { backupRecords, theRecord } from './backup-record'
import { backups, newestBackups, type Backup } from './backup-store'

/**
 * The backup under way, whoever asked for it; where there is none, one is begun under this id. Two under way would each
 * read every file, and only one of them be gone on with. Must be in a transaction: of two at once one begins.
 */
export async function begin(
  documents: Documents,
  _id: string,
  askedBy: string | undefined,
  now: string,
): Promise<Backup> {
  const record = await documents.get(backupRecords, theRecord)
  const current = record && (await documents.get(backups, record.turn))
  if (current?.state === 'underWay') return current
  const known = await documents.get(backups, _id)
  if (known) return known
  const backup = newBackup(_id, askedBy, now)
  await documents.put(backups, backup)
  await documents.put(backupRecords, { since: now, ...record, _id: theRecord, turn: _id })
  return backup
}

/** Once a night: the same night has one. What is under way at the time is the night's as well. */
export const beginBackup = (now: string): Promise<{ id: string }> => beginNight(now, 1)

/** Tries the night once more after an attempt that was given up; nothing to do otherwise. */
export async function tryNightAgain(now: string): Promise<object> {
  const known = await newestBackups(attemptsOfANight)
  const attempt = nextAttempt(known, lastDue(backupTime, now), now)
  return attempt === undefined ? {} : beginNight(now, attempt)
}

async function beginNight(now: string, attempt: number): Promise<{ id: string }> {
  const night = lastDue(backupTime, now)
  const id = derivedId('nightly backup', night, ...(attempt > 1 ? [String(attempt)] : []))
  const { _id } = await inTransaction((documents) => begin(documents, id, undefined, now))
  return { id: _id }
}

const newBackup = (_id: string, askedBy: string | undefined, now: string): Backup => ({
  _id,
  state: 'underWay',
  askedAt: now,
  askedBy,
  cursor: { phase: 'documents', collection: keptCollections[0] },
  leaseUntil: now,
  failures: 0,
  touchedAt: now,
  ...{ parts: 0, bytes: 0, documents: 0, files: 0, fileBytes: 0, missing: 0 },
})
