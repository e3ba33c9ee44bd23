import { call } from '@/cloud/call'
import { newKey } from '@/cloud/key'
import { Failed, Refused } from '@/cloud/problems'
import type { ChosenFile } from '@/platform/chosen-file'
import { uploadFile } from '@/platform/upload'
import type { OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

/** What may be chosen; what a file really is, the cloud says by its bytes. */
export const materialExtensions = ['pdf', 'docx', 'xlsx', 'pptx', 'jpg', 'jpeg', 'png']

/** 报送 a file. Throws Refused or Failed; one too large is not sent at all. */
export async function sendMaterial(
  id: string,
  chosen: ChosenFile,
): Promise<OutputNamed<'notices.handIn'>> {
  if (chosen.bytes === 0) throw new Refused('FILE_EMPTY')
  if (chosen.bytes > limits.materialBytes) throw new Refused('MATERIAL_FILE_TOO_LARGE')
  const fileId = await uploadFile(chosen).catch(() => {
    throw new Failed()
  })
  return call('notices.handIn', { id, fileId, fileName: chosen.name.slice(-160) }, newKey())
}
