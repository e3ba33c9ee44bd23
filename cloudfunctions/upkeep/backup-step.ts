import { performance } from 'node:perf_hooks'
import { partBytes } from '@domain/upkeep/backup-terms'
import { archiveFormat, manifestName, proofName, type Manifest } from '@domain/upkeep/manifest'
import { tarEnd } from '@domain/upkeep/tar'
import { now } from '../platform/clock'
import { findAll } from '../platform/database'
import { documents } from '../platform/documents'
import { keepFile } from '../platform/files'
import { backupProof } from '../platform/personal-data'
import { backupParts, type Backup, type BackupPart } from './backup-store'
import { partWriter, sha256, type PartWriter } from './part-writer'
import { putDocuments } from './put-documents'
import { putFiles } from './put-files'

/**
 * Makes the next parts of a backup until the time is up or all is in. What is handed back goes on from the last part that
 * stands: a step that is broken off is done again, over the same part.
 */
export async function backUpStep(before: Backup, forMs: number): Promise<Backup> {
  const began = performance.now()
  const timeIsUp = () => performance.now() - began >= forMs
  let backup = before
  const made: BackupPart[] = backup.parts > 0 ? await partsOf(backup._id) : []
  // A part that was written after the last step was written down belongs to a step that died.
  made.length = Math.min(made.length, backup.parts)
  do {
    const part = partWriter(backup.askedAt)
    const enough = () => timeIsUp() || part.size() >= partBytes
    backup = await filled(part, made, backup, enough)
    const kept = await keep(part, backup)
    made.push(kept)
    backup = { ...backup, parts: kept.number, bytes: backup.bytes + kept.bytes }
  } while (backup.state === 'underWay' && !timeIsUp())
  return { ...backup, failures: 0, touchedAt: now(), leaseUntil: now() }
}

const partsOf = async (backupId: string): Promise<BackupPart[]> => {
  const all = await findAll(backupParts, '_id', { backupId })
  return all.sort((a, b) => a.number - b.number)
}

async function filled(
  part: PartWriter,
  made: readonly BackupPart[],
  before: Backup,
  enough: () => boolean,
): Promise<Backup> {
  let backup = before
  if (backup.cursor.phase === 'documents') backup = await putDocuments(part, backup, enough)
  if (backup.cursor.phase === 'documents' || enough()) return backup
  backup = await putFiles(part, made, backup, enough)
  if (enough()) return backup
  putManifest(part, made, backup)
  return { ...backup, state: 'done' }
}

/** The last of the last part: everything that stands before it. */
function putManifest(part: PartWriter, made: readonly BackupPart[], backup: Backup): void {
  const manifest: Manifest = {
    product: 'renda-office',
    format: archiveFormat,
    id: backup._id,
    beganAt: backup.askedAt,
    endedAt: now(),
    entries: [...made.flatMap(({ entries }) => entries), ...part.entries],
    missing: [...made.flatMap(({ missing }) => missing), ...part.missing],
    refused: [...made.flatMap(({ refused = [] }) => refused), ...part.refused],
  }
  const bytes = Buffer.from(JSON.stringify(manifest))
  part.put(manifestName, bytes)
  part.put(proofName, Buffer.from(backupProof(bytes)))
  part.end(tarEnd())
}

/** The same place for the same part, so that one made twice is kept once. */
async function keep(part: PartWriter, backup: Backup): Promise<BackupPart> {
  const number = backup.parts + 1
  const bytes = part.bytes()
  const path = `backups/${backup._id}/${String(number).padStart(4, '0')}.tar`
  const kept: BackupPart = {
    _id: `${backup._id}.${number}`,
    backupId: backup._id,
    number,
    fileId: await keepFile(path, bytes),
    bytes: bytes.length,
    sha256: sha256(bytes),
    entries: part.entries,
    names: [...part.names],
    missing: part.missing,
    refused: part.refused,
  }
  await documents.put(backupParts, kept)
  return kept
}
