import { collection, type Stored } from './collection'
import type { Documents } from './documents'
import type { Refusal } from './refusal'

interface StoredSettings<T> extends Stored {
  /** 0 until somebody saves. */
  revision: number
  settings: T
}

interface Saving {
  documents: Documents
  refuse(code: 'CHANGED_MEANWHILE'): Refusal
}

/** One sheet of the office's settings: read as it keeps it, or as it comes with the product; saved whole and audited. */
export function officeSettings<T>(id: string, fromTheStart: T) {
  const kept = collection<StoredSettings<T>>('settings')
  const read = async (documents: Documents): Promise<StoredSettings<T>> =>
    (await documents.get(kept, id)) ?? { _id: id, revision: 0, settings: fromTheStart }
  return {
    read,
    /** Only over the revision that was looked at. */
    async save(seen: { revision: number; settings: T }, { documents, refuse }: Saving) {
      if ((await read(documents)).revision !== seen.revision) throw refuse('CHANGED_MEANWHILE')
      const revision = seen.revision + 1
      await documents.put(kept, { _id: id, revision, settings: seen.settings })
      return { output: { revision }, subject: `settings/${id}` }
    },
  }
}
