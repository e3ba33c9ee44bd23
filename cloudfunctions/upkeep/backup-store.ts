import type { KeptCollection } from '@domain/upkeep/collections'
import type { EntryFact } from '@domain/upkeep/manifest'
import { collection, type Stored } from '../platform/collection'
import { find } from '../platform/database'

/** Where a backup that is under way goes on: the next document of a collection, or the next file. */
export type Cursor =
  | { phase: 'documents'; collection: KeptCollection; after?: string | undefined }
  | { phase: 'files'; after: string }

/** 备份: one archive, kept in parts that laid end to end are the archive. */
export interface Backup extends Stored {
  state: 'underWay' | 'done' | 'failed'
  askedAt: string
  /** Who asked for it, by name; nobody for the nightly one. */
  askedBy?: string | undefined
  cursor: Cursor
  /** Whoever takes the next step moves this on, and has until then. */
  leaseUntil: string
  /** In a row. */
  failures: number
  /** The end of the last step, or of the whole. */
  touchedAt: string
  parts: number
  bytes: number
  documents: number
  files: number
  fileBytes: number
  missing: number
  /** Of these, how many a backup that was kept when this one came to its end did not lack. */
  newlyMissing?: number | undefined
  refused?: number | undefined
}

/** One part, with what stands in it; its id is made of the backup's and its number. */
export interface BackupPart extends Stored {
  backupId: string
  number: number
  fileId: string
  bytes: number
  /** Absent in parts that an earlier edition made. */
  sha256?: string | undefined
  entries: readonly EntryFact[]
  /** Files that the documents in it name. */
  names: readonly string[]
  /** Named, and not there. */
  missing: readonly string[]
  /** There, and storage did not give them. */
  refused?: readonly string[] | undefined
}

export const backups = collection<Backup>('backups')
export const backupParts = collection<BackupPart>('backupParts')

/** The newest first. */
export const newestBackups = (limit: number): Promise<Backup[]> =>
  find(backups, { where: {}, orderBy: ['askedAt', 'desc'], limit }) as Promise<Backup[]>

/** As a page shows it. */
export const shown = ({ _id: id, ...backup }: Backup) => ({
  id,
  state: backup.state,
  askedAt: backup.askedAt,
  askedBy: backup.askedBy,
  doneAt: backup.state === 'done' ? backup.touchedAt : undefined,
  bytes: backup.bytes,
  parts: backup.parts,
  documents: backup.documents,
  files: backup.files,
  missing: backup.missing,
  refused: backup.refused ?? 0,
})
