import * as z from 'zod'
import { placeOf } from '@domain/upkeep/file-ids'
import { now } from '../platform/clock'
import { addMissing, removeWhere, where } from '../platform/database'
import { passingFiles, removeFile } from '../platform/files'
import { derivedId } from '../platform/ids'

/** Whoever began a restore and broke it off uploads anew: after a day nobody goes on with these. */
const keptMs = 24 * 3_600_000

const asked = z.strictObject({ fileIds: z.array(z.string().min(1).max(400)).max(2000) })
const piecesIn = (input: unknown): string[] =>
  asked.parse(input).fileIds.filter((id) => placeOf(id)?.path.startsWith('restore/'))

/** Has the pieces of an archive that were uploaded to be restored tidied away, should whoever uploaded them not come to it. */
export async function notePieces(input: unknown): Promise<void> {
  const until = new Date(Date.parse(now()) + keptMs).toISOString()
  await addMissing(
    passingFiles,
    piecesIn(input).map((fileId) => ({ _id: derivedId('restore piece', fileId), fileId, until })),
  )
}

/** Lets go of them: they hold everything the office has. */
export async function dropPieces(input: unknown): Promise<void> {
  const removed: string[] = []
  let failure: unknown
  for (const fileId of piecesIn(input)) {
    await removeFile(fileId).then(
      () => removed.push(fileId),
      (error: unknown) => (failure = error),
    )
  }
  await removeWhere(passingFiles, {
    _id: where.in(removed.map((id) => derivedId('restore piece', id))),
  })
  if (failure) throw failure as Error
}
