import Taro from '@tarojs/taro'
import { pieceBytes } from '@domain/desk/piece'
import type { Answer } from '@domain/operations/answer'
import { askDesk, sendPiece } from './ask-desk'
import type { ChosenFile } from './chosen-file'
import { door } from './door'

/** Asks the desk in the name of who is in, and gives what it answered with; throws what it said no with. */
export type InTheirName = <T>(ask: (personId: string) => Promise<Answer<T>>) => Promise<T>

/** Puts a file where the cloud takes uploads; gives its fileID. Rejects when the network breaks, or the desk says no. */
export async function uploadFile(chosen: ChosenFile, inTheirName: InTheirName): Promise<string> {
  if (process.env.TARO_ENV === 'h5' && chosen.file)
    return door === 'desk'
      ? overDesk(chosen.name, chosen.file, inTheirName)
      : overPreview(chosen.name, chosen.file)
  const random = Math.random().toString(36).slice(2) + Date.now().toString(36)
  const extension = /\.\w{1,5}$/.exec(chosen.name)?.[0] ?? ''
  const { fileID } = await Taro.cloud.uploadFile({
    cloudPath: `incoming/${random}/file${extension}`,
    filePath: chosen.path ?? '',
  })
  return fileID
}

async function overPreview(name: string, file: File): Promise<string> {
  const response = await fetch(`/client/upload?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: file,
  })
  const { fileID } = (await response.json()) as { fileID?: string }
  if (!fileID) throw new Error('the file did not arrive')
  return fileID
}

/** In pieces, since one request may carry 6 MB; the desk puts them together. */
async function overDesk(name: string, file: File, inTheirName: InTheirName): Promise<string> {
  const pieces: string[] = []
  for (let start = 0; start < file.size; start += pieceBytes) {
    const piece = file.slice(start, start + pieceBytes)
    pieces.push((await inTheirName((personId) => sendPiece(piece, personId))).fileId)
  }
  const whole = { name: name.slice(-200), pieces }
  return (await inTheirName((personId) => askDesk('uploads', whole, personId))).fileId
}
