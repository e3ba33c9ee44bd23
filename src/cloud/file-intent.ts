import type { ChosenFile } from '@/platform/chosen-file'
import { oneIntent } from './one-intent'
import { Refused } from './problems'

/**
 * An act over a chosen file. Pressed again after an answer that was lost it is the same act over the same upload, with
 * the same key, and cannot be done twice; after a refusal the file is sent anew, for the cloud may have removed it. The
 * same pressed again while it is on its way gives `undefined`.
 */
export function fileIntent<Fields, Output>(
  upload: (chosen: ChosenFile) => Promise<string>,
  send: (fileId: string, fields: Fields, key: string) => Promise<Output>,
): (chosen: ChosenFile, fields: Fields) => Promise<Output | undefined> {
  /** Of files whose act is not known to have been done or refused. */
  const uploads = new WeakMap<ChosenFile, Promise<string>>()
  const act = oneIntent(({ fileId, fields }: { fileId: string; fields: Fields }, key) =>
    send(fileId, fields, key),
  )
  return async (chosen, fields) => {
    const uploading = uploads.get(chosen) ?? upload(chosen)
    uploads.set(chosen, uploading)
    const fileId = await uploading.catch((error: unknown) => {
      uploads.delete(chosen)
      throw error
    })
    try {
      const output = await act({ fileId, fields })
      if (output !== undefined) uploads.delete(chosen)
      return output
    } catch (error) {
      if (error instanceof Refused) uploads.delete(chosen)
      throw error
    }
  }
}
