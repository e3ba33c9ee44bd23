import { createHash } from 'node:crypto'
import type { news } from '@domain/operations/news'
import { collection, type Stored } from '../platform/collection'
import type { Documents } from '../platform/documents'
import { keepFile, removeFile, temporaryUrls } from '../platform/files'
import type { Handler } from '../platform/handler'
import { derivedId, newId } from '../platform/ids'
import { uploadedPicture } from '../platform/keep-uploaded-picture'
import { stories, type Story } from './story-store'

/** 签批单照片: kept for one round of one story. Its id is made of its bytes, so the same photo serves no other. */
interface Sheet extends Stored {
  fileId: string
  storyId: string
  /** 轮: a sheet of an earlier round was signed under another text. */
  round: number
  by: string
  at: string
}

const sheets = collection<Sheet>('sheets')

export const keepSheet: Handler<typeof news.keepSheet> = async ({ id, fileId }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  const { round } = story
  const picture = await uploadedPicture(fileId)
  if ('problem' in picture) throw refuse(picture.problem)
  const _id = sheetId(picture.bytes)
  const before = await documents.get(sheets, _id)
  if (before && before.storyId !== id) throw refuse('SHEET_USED')
  if (before && before.round !== round) throw refuse('SHEET_OF_OTHER_ROUND')
  const path = `sheets/${_id}-${newId()}.${picture.extension}`
  const kept = before?.fileId ?? (await keepFile(path, picture.bytes))
  if (!before)
    await documents.put(sheets, { _id, fileId: kept, storyId: id, round, by: caller.name, at: now })
  context.afterwards(() => removeFile(fileId))
  const url = (await temporaryUrls([kept]))[kept] ?? ''
  return { output: { fileId: kept, url }, subject: `stories/${id}`, note: kept }
}

const sheetId = (bytes: Buffer) =>
  derivedId('sheet', createHash('sha256').update(bytes).digest('hex'))

/** Why a photo cannot be the sheet of this round of the story, or nothing: it was kept for it, and is still there. */
export async function wrongSheet(
  documents: Documents,
  { _id: storyId, round }: Pick<Story, '_id' | 'round'>,
  fileId: string,
): Promise<'SHEET_NOT_FOUND' | 'SHEET_OF_OTHER_ROUND' | undefined> {
  const [, id] = /^cloud:\/\/[^/]+\/sheets\/([\w-]{32})-[\w-]+\.[a-z]+$/.exec(fileId) ?? []
  const sheet = id ? await documents.get(sheets, id) : undefined
  if (sheet?.storyId !== storyId || sheet.fileId !== fileId) return 'SHEET_NOT_FOUND'
  if (sheet.round !== round) return 'SHEET_OF_OTHER_ROUND'
  return (await temporaryUrls([fileId]))[fileId] === undefined ? 'SHEET_NOT_FOUND' : undefined
}
