import { call } from '@/cloud/call'
import { newKey } from '@/cloud/key'
import { Refused } from '@/cloud/problems'
import { sendFile } from '@/cloud/send-file'
import type { ChosenFile } from '@/platform/chosen-file'
import type { OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

/** Sends a picture and has it kept. Throws Refused or Failed; a picture too large is not sent at all. */
export async function keepPicture(chosen: ChosenFile): Promise<OutputNamed<'news.keepPicture'>> {
  return call('news.keepPicture', { fileId: await sendFile(chosen, limits.pictureBytes) }, newKey())
}

/** Sends a photo of a signed sheet and has it kept for one story. Throws as above. */
export async function keepSheet(
  id: string,
  chosen: ChosenFile,
): Promise<OutputNamed<'news.keepSheet'>> {
  const fileId = await sendFile(chosen, limits.pictureBytes)
  return call('news.keepSheet', { id, fileId }, newKey())
}

/** Sends a Word file and has a draft made of it. Throws as above. */
export async function importWord(chosen: ChosenFile): Promise<OutputNamed<'news.importDocx'>> {
  // A person who picks the wrong kind need not wait for an upload to learn it.
  if (/\.doc$/i.test(chosen.name)) throw new Refused('FILE_OLD_WORD')
  if (!/\.docx$/i.test(chosen.name)) throw new Refused('FILE_NOT_DOCX')
  const fileId = await sendFile(chosen, limits.docxBytes)
  return call('news.importDocx', { fileId, fileName: chosen.name.slice(-200) }, newKey())
}
