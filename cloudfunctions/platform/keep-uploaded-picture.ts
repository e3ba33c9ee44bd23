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

interface UploadedPicture {
  bytes: Buffer
  extension: string
  width: number
  height: number
}

interface PictureProblem {
  problem: UploadProblem | 'FILE_NOT_PICTURE'
}

/** A picture that a client has uploaded, judged by its bytes; without its metadata. */
export async function uploadedPicture(uploadId: string): Promise<UploadedPicture | PictureProblem> {
  const upload = await readUpload(uploadId, limits.pictureBytes)
  if ('problem' in upload) return upload
  const picture = inspectPicture(upload.bytes)
  if (!picture) return { problem: 'FILE_NOT_PICTURE' }
  const { extension, width, height } = picture
  return { bytes: withoutMetadata(upload.bytes), extension, width, height }
}

/** Keeps such a picture below a folder of ours. */
export async function keepUploadedPicture(
  uploadId: string,
  folder: string,
): Promise<KeptPicture | PictureProblem> {
  const picture = await uploadedPicture(uploadId)
  if ('problem' in picture) return picture
  const { bytes, extension, width, height } = picture
  return { fileId: await keepFile(`${folder}/${newId()}.${extension}`, bytes), width, height }
}
