import { limits } from '@domain/vocabulary/limits'
import { keepFile } from './files'
import { newId } from './ids'
import { inspectPicture } from './picture'
import { withoutMetadata } from './picture-metadata'
import { readUpload, type UploadProblem } from './upload'

/** Pixels, as stored. */
interface KeptPicture {
  fileId: string
  width: number
  height: number
}

/** Keeps a picture that a client has uploaded, judged by its bytes and without its metadata, below a folder of ours. */
export async function keepUploadedPicture(
  uploadId: string,
  folder: string,
): Promise<KeptPicture | { problem: UploadProblem | 'FILE_NOT_PICTURE' }> {
  const upload = await readUpload(uploadId, limits.pictureBytes)
  if ('problem' in upload) return upload
  const picture = inspectPicture(upload.bytes)
  if (!picture) return { problem: 'FILE_NOT_PICTURE' }
  const path = `${folder}/${newId()}.${picture.extension}`
  const { width, height } = picture
  return { fileId: await keepFile(path, withoutMetadata(upload.bytes)), width, height }
}
