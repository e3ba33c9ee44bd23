import { performance } from 'node:perf_hooks'
import * as z from 'zod'
import { keptCollections } from '@domain/upkeep/collections'
import { countsOf, type Manifest } from '@domain/upkeep/manifest'
import type { RestoreAnswer } from '@domain/upkeep/restore-answer'
import { restoreProblemText } from '@domain/upkeep/restore-problem'
import { alarms, heldAlarm } from '../platform/alarm-store'
import { now } from '../platform/clock'
import { collection } from '../platform/collection'
import { count, find } from '../platform/database'
import { documents } from '../platform/documents'
import { holdTimers } from '../platform/heartbeats'
import { inTransaction } from '../platform/transaction'
import { actsMeanwhile } from './acts-meanwhile'
import { checkPiece, NotRestored, openManifest, openPiece } from './open-archive'
import { ownerDid } from './owner-did'
import { restores, theRestore, type Restore } from './restore-store'
import { restoredNames, writeEntry } from './write-entry'

const place = z.strictObject({ piece: z.int().nonnegative(), entry: z.int().nonnegative() })

/** Where the pieces of the archive lie in the storage of this environment, in their order, and up to where they were found good. */
const asked = z.strictObject({
  fileIds: z.array(z.string().min(1).max(400)).min(1).max(2000),
  checked: place.default({ piece: 0, entry: 0 }),
})

/** Of the function's 60 s. */
const stepMs = 40_000

/**
 * One step of a restore into an empty system, for the owner of the environment. Everything is compared with the proven
 * manifest before the first write, and each piece once more before it is written; asked again it goes on where it was.
 */
export async function restore(input: unknown): Promise<RestoreAnswer> {
  try {
    return await step(asked.parse(input))
  } catch (error) {
    if (!(error instanceof NotRestored)) throw error
    const begun = (await documents.get(restores, theRestore))?.state === 'writing'
    return { ok: false, ...restoreProblemText(error.problem, begun) }
  }
}

async function step({ fileIds, checked }: z.output<typeof asked>): Promise<RestoreAnswer> {
  const began = performance.now()
  const timeIsUp = () => performance.now() - began >= stepMs
  const manifest = await openManifest(fileIds)
  const known = await documents.get(restores, theRestore)
  const again = known?.archive === manifest.id
  // Done is said again to whoever lost that answer; once the office runs, it is a system with content like any other.
  if (known && again && (known.state === 'writing' || (await documents.get(alarms, heldAlarm))))
    return writeOn(inPieces(known, fileIds), fileIds, manifest, timeIsUp)
  if (known?.state === 'writing') throw new NotRestored({ what: 'anotherUnderWay' })

  await mustBeEmpty()
  let { piece, entry } = checked
  for (const fileId of fileIds.slice(checked.piece)) {
    if (timeIsUp()) return { ok: true, state: 'checking', checked: { piece, entry } }
    entry = checkPiece(await openPiece(fileId), manifest, entry)
    piece += 1
  }
  const left = manifest.entries[entry]
  if (left) throw new NotRestored({ what: 'entryMissing', name: left.name })
  const begun: Restore = {
    ...{ _id: theRestore, archive: manifest.id, state: 'writing', startedAt: now() },
    upload: fileIds[0],
    ...{ piece: 0, begins: 0, entry: 0, documents: 0, files: 0 },
  }
  await holdTimers(begun.startedAt)
  await documents.put(alarms, standing('正在从备份恢复，或恢复中断了', begun.startedAt))
  await documents.put(restores, begun)
  return writeOn(begun, fileIds, manifest, timeIsUp)
}

/** The watch does not run meanwhile: who restores says it. */
const standing = (title: string, since: string) => ({ _id: heldAlarm, title, since })

async function mustBeEmpty(): Promise<void> {
  const filled: string[] = []
  for (const name of keptCollections)
    if ((await find(collection(name), { where: {}, limit: 1 })).length > 0) filled.push(name)
  if (filled.length > 0) throw new NotRestored({ what: 'notEmpty', collections: filled })
}

/** Counted in these pieces: others are gone through from the first, and what was written of them is left as it is. */
const inPieces = (known: Restore, [upload]: readonly string[]): Restore =>
  known.upload === upload ? known : { ...known, upload, piece: 0, begins: 0 }

async function writeOn(
  known: Restore,
  fileIds: readonly string[],
  manifest: Manifest,
  timeIsUp: () => boolean,
): Promise<RestoreAnswer> {
  let at = known
  const names = restoredNames(manifest, fileIds[0] ?? '')
  while (at.state === 'writing' && at.piece < fileIds.length) {
    if (timeIsUp()) return stopped(at)
    const contents = await openPiece(fileIds[at.piece] ?? '')
    const next = checkPiece(contents, manifest, at.begins)
    for (const fact of manifest.entries.slice(at.entry, next)) {
      if (timeIsUp()) return stopped(at)
      const content = contents.find(({ name }) => name === fact.name)?.content
      if (content) await writeEntry(fact, content, names, known.startedAt)
      const documents = at.documents + ('collection' in fact ? fact.count : 0)
      const files = at.files + ('collection' in fact ? 0 : 1)
      at = { ...at, entry: at.entry + 1, documents, files }
    }
    at = { ...at, piece: at.piece + 1, begins: next }
    await documents.put(restores, at)
  }
  if (at.state === 'writing') await end(at, manifest)
  return {
    ...{ ok: true, state: 'done', documents: at.documents, files: at.files },
    missing: [...manifest.missing],
    refused: [...(manifest.refused ?? [])],
    meanwhile: await actsMeanwhile(manifest),
  }
}

/** Where the next step goes on. */
async function stopped(at: Restore): Promise<RestoreAnswer> {
  await documents.put(restores, at)
  return { ok: true, state: 'writing', documents: at.documents, files: at.files }
}

/**
 * Compares what is there with what should be. The timers stay held: a story whose time has passed, a step of a ladder
 * that is due would go out at once, and somebody has to look first.
 */
async function end(at: Restore, manifest: Manifest): Promise<void> {
  const counts = countsOf(manifest)
  const differing: string[] = []
  for (const name of keptCollections)
    if ((await count(collection(name), {})) !== (counts[name] ?? 0)) differing.push(name)
  if (differing.length > 0) throw new NotRestored({ what: 'countsDiffer', collections: differing })
  await inTransaction(async (inside) => {
    await inside.put(alarms, standing('刚从备份恢复，还没有开始运行', now()))
    await inside.put(restores, { ...at, state: 'done' })
    await ownerDid(
      inside,
      'restore',
      `backups/${at.archive}`,
      `${at.documents} 条记录、${at.files} 个文件`,
    )
  })
}
