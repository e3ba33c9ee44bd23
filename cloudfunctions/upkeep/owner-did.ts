import { auditEntries } from '../platform/audit'
import { now } from '../platform/clock'
import type { Documents } from '../platform/documents'
import { newId } from '../platform/ids'

/** As acts of the owner of the environment are signed; they come with keys, not with a WeChat account. */
export const ownerName = '环境所有者'

/** Writes down an act of the owner like anybody's, in the transaction of what it did. */
export const ownerDid = (
  documents: Documents,
  act: 'backUp' | 'fetchBackup' | 'restore',
  subject: string,
  note?: string,
): Promise<void> =>
  documents.add(auditEntries, {
    ...{ _id: newId(), at: now(), operation: `upkeep.owner.${act}`, subject, note },
    ...{ by: { openid: 'owner', name: ownerName }, traceId: newId() },
  })
