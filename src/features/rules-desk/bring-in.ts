import { call } from '@/cloud/call'
import { newKey } from '@/cloud/key'
import { Refused } from '@/cloud/problems'
import { sendFile } from '@/cloud/send-file'
import type { ChosenFile } from '@/platform/chosen-file'
import type { InputNamed, OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

/** Sends a Word file and has the first draft of a rule made of it. Throws Refused or Failed. */
export async function importRule(
  chosen: ChosenFile,
  rule: InputNamed<'rules.importRule'>['rule'],
): Promise<OutputNamed<'rules.importRule'>> {
  return call('rules.importRule', { fileId: await sendWord(chosen), rule }, newKey())
}

/** Sends the Word file of a rule that holds already. Throws as above. */
export async function registerRule(
  chosen: ChosenFile,
  rule: Omit<InputNamed<'rules.registerRule'>, 'fileId'>,
): Promise<OutputNamed<'rules.registerRule'>> {
  return call('rules.registerRule', { fileId: await sendWord(chosen), ...rule }, newKey())
}

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
