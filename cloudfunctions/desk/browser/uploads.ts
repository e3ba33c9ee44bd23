import { pieceBytes } from '@domain/desk/piece'
import { limits } from '@domain/vocabulary/limits'
import type { DeskDoor } from '@domain/operations/desk-door'
import type * as z from 'zod'
import { countAttempt } from '../../platform/attempts'
import { keepFile, removeFile } from '../../platform/files'
import { derivedId, newId } from '../../platform/ids'
import { Refusal } from '../../platform/refusal'
import { readUpload } from '../../platform/upload'
import type { Session } from '../stores'
import { ownSession } from './session-of'
import type { Visit } from './visit'

/** The greatest file any operation takes. */
const mostBytes = Math.max(limits.docxBytes, limits.materialBytes, limits.pictureBytes)

/** Far more than anybody hands in within an hour, from however many browsers. */
const perPerson = { limit: 400, minutes: 60 }

/** Pieces lie where no other session can have put any, so none can be named that is another's. */
const folderOf = ({ _id }: Session) => `incoming/pieces-${derivedId('pieces', _id)}`

/** Keeps one piece of a file, at most `pieceBytes`, and gives its fileId. */
export async function keepPiece(body: Buffer, visit: Visit): Promise<{ output: object }> {
  const session = await ownSession(visit)
  if (body.length === 0) throw new Refusal('FILE_EMPTY')
  if (body.length > pieceBytes) throw new Refusal('FILE_TOO_LARGE')
  await countAttempt('desk.pieces', session.openid, perPerson, visit.now)
  return { output: { fileId: await keepFile(`${folderOf(session)}/${newId()}`, body) } }
}

/** Puts pieces together where operations take uploads; what the file is, they find out (decision 006). */
export async function putTogether(
  { name, pieces }: z.output<DeskDoor['uploads']['input']>,
  visit: Visit,
): Promise<{ output: { fileId: string } }> {
  const session = await ownSession(visit)
  const own = new RegExp(`^cloud://[^/]+/${folderOf(session)}/[\\w-]+$`)
  if (!pieces.every((piece) => own.test(piece))) throw new Refusal('UPLOAD_BROKEN')
  const parts: Buffer[] = []
  let size = 0
  for (const piece of pieces) {
    const read = await readUpload(piece, pieceBytes)
    if ('problem' in read) throw new Refusal('UPLOAD_BROKEN')
    size += read.bytes.length
    if (size > mostBytes) throw new Refusal('FILE_TOO_LARGE')
    parts.push(read.bytes)
  }
  const fileId = await keepFile(
    `incoming/${newId()}/file${extensionOf(name)}`,
    Buffer.concat(parts),
  )
  await Promise.allSettled(pieces.map(removeFile))
  return { output: { fileId } }
}

const extensionOf = (name: string) => /\.\w{1,5}$/.exec(name)?.[0] ?? ''
