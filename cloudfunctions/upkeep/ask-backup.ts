import type { upkeep as area } from '@domain/operations/upkeep'
import { findAll } from '../platform/database'
import type { Handler } from '../platform/handler'
import { temporaryUrls } from '../platform/files'
import { heartbeats } from '../platform/heartbeats'
import { newId } from '../platform/ids'
import { dayOf } from '@domain/dates/day'
import { noteTakenOut } from './backup-record'
import { backupParts, backups, newestBackups, shown, type Backup } from './backup-store'
import { begin } from './begin-backup'

export const backUpNow: Handler<typeof area.backUpNow> = async (_input, context) => {
  const { caller, documents, now, refuse } = context
  // No waking would go on with it.
  if ((await documents.get(heartbeats, 'upkeep'))?.heldSince) throw refuse('BACKUP_HELD')
  const id = newId()
  const { _id } = await begin(documents, id, caller.name, now)
  if (_id !== id) throw refuse('BACKUP_UNDER_WAY')
  return { output: { id }, subject: `backups/${id}` }
}

export const listBackups: Handler<typeof area.listBackups> = async () => {
  const all = await newestBackups(60)
  return { backups: all.map(shown), underWay: all.some(({ state }) => state === 'underWay') }
}

/** As the SDK asks for them when nothing else is said. */
const hours = 24

export const fetchBackup: Handler<typeof area.fetchBackup> = async ({ id }, context) => {
  const { documents, now, refuse, once } = context
  const backup = await documents.get(backups, id)
  if (backup?.state !== 'done') throw refuse('BACKUP_NOT_FOUND')
  const parts = await once(() => partsAt(backup))
  if (!parts) throw refuse('BACKUP_NOT_FOUND')
  await noteTakenOut(documents, now)
  const until = new Date(Date.parse(now) + hours * 3_600_000).toISOString()
  return { output: { parts, until }, subject: `backups/${id}` }
}

/** The parts in their order with the addresses they can be fetched from; nothing when one is gone. */
export async function partsAt({ _id, askedAt, parts: count }: Backup) {
  const parts = await findAll(backupParts, '_id', { backupId: _id })
  const inOrder = parts.sort((a, b) => a.number - b.number).slice(0, count)
  const urls = await temporaryUrls(inOrder.map(({ fileId }) => fileId))
  const name = `renda-backup-${dayOf(askedAt)}`
  const named = inOrder.map(({ number, fileId, bytes, sha256 }) => ({
    fileName: count === 1 ? `${name}.tar` : `${name}-${number}-of-${count}.tar`,
    url: urls[fileId] ?? '',
    bytes,
    sha256,
  }))
  return named.length === count && named.every(({ url }) => url) ? named : undefined
}
