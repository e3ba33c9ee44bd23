import type { ChosenFile } from '@/platform/chosen-file'
import { uploadFile } from '@/platform/upload'
import type { RefusalCode } from '@domain/vocabulary/refusals'
import { throughDesk } from './desk-session'
import { outputOf } from './output-of'
import { Failed, Refused } from './problems'

/**
 * Puts a file where the cloud takes uploads; gives its fileId. Throws Refused or Failed: one that is empty or too
 * large is not sent at all.
 */
export async function sendFile(
  chosen: ChosenFile,
  maxBytes: number,
  tooLarge: RefusalCode = 'FILE_TOO_LARGE',
): Promise<string> {
  if (chosen.bytes === 0) throw new Refused('FILE_EMPTY')
  if (chosen.bytes > maxBytes) throw new Refused(tooLarge)
  return uploadFile(chosen, async (ask) => outputOf(await throughDesk(ask))).catch(
    (error: unknown) => {
      throw error instanceof Refused || error instanceof Failed ? error : new Failed()
    },
  )
}
