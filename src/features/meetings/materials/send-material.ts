import { call } from '@/cloud/call'
import { newKey } from '@/cloud/key'
import { Failed, Refused } from '@/cloud/problems'
import type { ChosenFile } from '@/platform/chosen-file'
import { uploadFile } from '@/platform/upload'
import { limits } from '@domain/vocabulary/limits'

export const materialExtensions = ['pdf', 'docx', 'xlsx', 'pptx', 'jpg', 'jpeg', 'png']

/** Puts in a file for the office. Throws Refused or Failed; one too large is not sent at all. */
export async function enterFile(id: string, chosen: ChosenFile): Promise<void> {
  if (chosen.bytes === 0) throw new Refused('FILE_EMPTY')
  if (chosen.bytes > limits.materialBytes) throw new Refused('MATERIAL_FILE_TOO_LARGE')
  const fileId = await uploadFile(chosen).catch(() => {
    throw new Failed()
  })
  await call(
    'notices.enterMaterialFile',
    { id, fileId, fileName: chosen.name.slice(-160) },
    newKey(),
  )
}
