import { call } from '@/cloud/call'
import { fileIntent } from '@/cloud/file-intent'
import { newKey } from '@/cloud/key'
import { Refused } from '@/cloud/problems'
import { sendFile } from '@/cloud/send-file'
import type { ChosenFile } from '@/platform/chosen-file'
import type { InputNamed, OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

/** Sends a Word file and has the first draft of a rule made of it, once however often it is pressed. Throws Refused or Failed. */
export const importRule = fileIntent(
  sendWord,
  (fileId, rule: InputNamed<'rules.importRule'>['rule'], key) =>
    call('rules.importRule', { fileId, rule }, key),
)

/** Sends the Word file of a rule that holds already. As above. */
export const registerRule = fileIntent(
  sendWord,
  (fileId, rule: Omit<InputNamed<'rules.registerRule'>, 'fileId'>, key) =>
    call('rules.registerRule', { fileId, ...rule }, key),
)

/** Sends a Word file whose words take the place of the draft's. Throws as above. */
export async function importRevision(
  chosen: ChosenFile,
  seen: { id: string; revision: number },
): Promise<OutputNamed<'rules.importRevision'>> {
  return call('rules.importRevision', { ...seen, fileId: await sendWord(chosen) }, newKey())
}

/** A person who picks the wrong kind need not wait for an upload to learn it. */
async function sendWord(chosen: ChosenFile): Promise<string> {
  if (/\.doc$/i.test(chosen.name)) throw new Refused('FILE_OLD_WORD')
  if (!/\.docx$/i.test(chosen.name)) throw new Refused('FILE_NOT_DOCX')
  return sendFile(chosen, limits.docxBytes)
}
