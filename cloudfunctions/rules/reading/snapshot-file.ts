import { encodeSnapshot } from '@domain/rulebook-snapshot/encode-snapshot'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import type { Scope } from '@domain/vocabulary/rulebook'
import { collection, type Stored } from '../../platform/collection'
import { isDuplicate, updateWhere } from '../../platform/database'
import { documents } from '../../platform/documents'
import { keepFile, passingFiles, removeFile, temporaryUrls } from '../../platform/files'
import { newId } from '../../platform/ids'
import { editions } from '../rule-store'
import type { Entry } from './entries-of-book'

/** The newest file of the whole book for one scope; its id is the scope. */
interface SnapshotFile extends Stored {
  version: string
  fileId: string
  bytes: number
}

const snapshotFiles = collection<SnapshotFile>('ruleSnapshots')

/** Whoever was told of a file just before a newer one came may still fetch it. */
const minutesAfter = 60

/** The file of this version with a short-lived address, as it was kept, or made now; of two made at once one is kept. */
export async function snapshotFile(
  scope: Scope,
  version: string,
  entries: readonly Entry[],
  now: string,
): Promise<{ url: string; bytes: number }> {
  const kept = await documents.get(snapshotFiles, scope)
  if (kept?.version === version) {
    const url = (await temporaryUrls([kept.fileId]))[kept.fileId]
    if (url) return { url, bytes: kept.bytes }
  }
  const file = Buffer.from(
    encodeSnapshot({ version, scope, madeAt: now, rules: await withWords(entries) }),
  )
  const fileId = await keepFile(`rulebook/${scope}-${newId()}.json.gz`, file)
  const made = { version, fileId, bytes: file.length }
  if (await takesPlaceOf(kept, { _id: scope, ...made })) {
    if (kept) await letPass(kept.fileId, now)
    return addressed(made)
  }
  const theirs = await documents.get(snapshotFiles, scope)
  if (theirs?.version !== version) {
    // Somebody asked for another day's or another book's at once: who asked for this one still gets it.
    await letPass(fileId, now)
    return addressed(made)
  }
  await removeFile(fileId)
  return addressed(theirs)
}

/** Whether this one is kept now: nobody kept another since the one before was read. */
async function takesPlaceOf(
  before: SnapshotFile | undefined,
  made: SnapshotFile,
): Promise<boolean> {
  const { _id, ...fields } = made
  if (before)
    return (await updateWhere(snapshotFiles, { _id, fileId: before.fileId }, fields)) === 1
  try {
    await documents.add(snapshotFiles, made)
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

async function letPass(fileId: string, now: string): Promise<void> {
  const until = new Date(Date.parse(now) + minutesAfter * 60_000).toISOString()
  await documents.add(passingFiles, { _id: newId(), fileId, until })
}

async function addressed({ fileId, bytes }: Pick<SnapshotFile, 'fileId' | 'bytes'>) {
  const url = (await temporaryUrls([fileId]))[fileId]
  if (!url) throw new Error('storage gave no address for a file just kept')
  return { url, bytes }
}

/** One by one: together they may be more than one answer of the database holds. */
async function withWords(entries: readonly Entry[]): Promise<SnapshotRule[]> {
  const rules: SnapshotRule[] = []
  for (const entry of entries) {
    const edition = await documents.get(editions, entry.editionId)
    if (!edition) continue
    const { notes, provisions } = edition.content
    rules.push({ ...entry, notes: notes.map(({ text }) => text), provisions })
  }
  return rules
}
