import type { news } from '@domain/operations/news'
import { limits } from '@domain/vocabulary/limits'
import { keepFile, removeFile, temporaryUrls } from '../platform/files'
import type { Handler } from '../platform/handler'
import { newId } from '../platform/ids'
import { inspectPicture } from '../platform/picture'
import { withoutMetadata } from '../platform/picture-metadata'
import { readUpload } from '../platform/upload'

export const keepPicture: Handler<typeof news.keepPicture> = async ({ fileId }, context) => {
  const upload = await readUpload(fileId, limits.pictureBytes)
  if ('problem' in upload) throw context.refuse(upload.problem)
  const picture = inspectPicture(upload.bytes)
  if (!picture) throw context.refuse('FILE_NOT_PICTURE')

  const kept = await keepFile(
    `stories/${newId()}.${picture.extension}`,
    withoutMetadata(upload.bytes),
  )
  context.afterwards(() => removeFile(fileId))
  const url = (await temporaryUrls([kept]))[kept] ?? ''
  const { width, height } = picture
  return { output: { fileId: kept, url, width, height }, subject: kept }
}
