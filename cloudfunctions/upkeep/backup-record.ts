import { collection, type Stored } from '../platform/collection'
import type { Documents } from '../platform/documents'

/** What is known of this system's backups beside each of them; there is one. */
export interface BackupRecord extends Stored {
  /** When the first was begun. */
  since: string
  /** The one whose turn it is, or last was: no other is begun while it is under way. */
  turn: string
  /** When one was last taken out of the cloud: its owner had it whole, or an administrator was given the addresses. */
  takenOutAt?: string | undefined
}

export const backupRecords = collection<BackupRecord>('backupRecord')
export const theRecord = 'record'

export async function noteTakenOut(documents: Documents, takenOutAt: string): Promise<void> {
  const record = await documents.get(backupRecords, theRecord)
  if (record) await documents.put(backupRecords, { ...record, takenOutAt })
}
