import * as z from 'zod'
import type { BackupAnswer } from '@domain/upkeep/restore-answer'
import { newId } from '../platform/ids'
import { partsAt } from './ask-backup'
import { now } from '../platform/clock'
import { documents } from '../platform/documents'
import { inTransaction } from '../platform/transaction'
import { goOn } from './back-up'
import { backups, type Backup } from './backup-store'
import { begin } from './begin-backup'
import { noteTakenOut } from './backup-record'
import { ownerDid, ownerName } from './owner-did'

/** Of the function's 60 s. */
const stepMs = 40_000

/** One step of a backup that the owner of the environment asked for; without an id it is begun. */
export async function backUpForOwner(input: unknown): Promise<BackupAnswer> {
  const { id } = (input ?? {}) as { id?: unknown }
  const begun = typeof id === 'string' ? await documents.get(backups, id) : await beginForOwner()
  if (!begun) throw new Error('no such backup')
  if (begun.state === 'underWay') await goOn(begun, now(), stepMs)
  const after = (await documents.get(backups, begun._id)) ?? begun
  const { _id, state, documents: count, files, missing, refused = 0, bytes } = after
  const parts = state === 'done' ? await partsAt(after) : undefined
  // Whoever has the addresses can have the archive; whether it came through whole, the owner tells.
  if (parts) await ownerDid(documents, 'fetchBackup', `backups/${_id}`)
  return { state, id: _id, documents: count, files, missing, refused, bytes, parts }
}

const beginForOwner = (): Promise<Backup> =>
  inTransaction(async (inside) => {
    const id = newId()
    const backup = await begin(inside, id, ownerName, now())
    if (backup._id === id) await ownerDid(inside, 'backUp', `backups/${id}`)
    return backup
  })

const taken = z.strictObject({ id: z.string().min(1).max(80) })

/** The archive lies whole where the owner took it. */
export function noteTaken(input: unknown): Promise<void> {
  const { id } = taken.parse(input)
  return inTransaction(async (inside) => {
    if ((await inside.get(backups, id))?.state !== 'done') throw new Error('no such backup')
    await noteTakenOut(inside, now())
  })
}
