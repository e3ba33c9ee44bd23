import type { news } from '@domain/operations/news'
import { removeFile, temporaryUrls } from '../platform/files'
import type { Handler } from '../platform/handler'
import { keepUploadedPicture } from '../platform/keep-uploaded-picture'

export const keepPicture: Handler<typeof news.keepPicture> = async (input, context) => {
  const kept = await keepUploadedPicture(input.fileId, 'stories')
  if ('problem' in kept) throw context.refuse(kept.problem)
  context.afterwards(() => removeFile(input.fileId))
  const { fileId } = kept
  const url = (await temporaryUrls([fileId]))[fileId] ?? ''
  return { output: { ...kept, url }, subject: fileId }
}
