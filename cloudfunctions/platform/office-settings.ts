import { dateAndTime } from '@domain/dates/show'
import { collection, type Stored } from './collection'
import type { Documents } from './documents'
import type { Refusal } from './refusal'

interface StoredSettings<T> extends Stored {
  /** 0 until somebody saves. */
  revision: number
  settings: T
  /** Who changed them last, and what. */
  changed?: { by: string; at: string; note?: string | undefined } | undefined
}

interface Saving {
  caller: { name: string }
  documents: Documents
  now: string
  refuse(code: 'CHANGED_MEANWHILE', details?: Record<string, string>): Refusal
}

/**
 * One sheet of the office's settings: read as it keeps it, or as it comes with the product; saved whole and audited.
 * `changesIn` says in words what a change changed, old → new.
 */
export function officeSettings<T>(
  id: string,
  fromTheStart: T,
  changesIn?: (before: T, after: T) => string,
) {
  const kept = collection<StoredSettings<T>>('settings')
  const read = async (documents: Documents): Promise<StoredSettings<T>> =>
    (await documents.get(kept, id)) ?? { _id: id, revision: 0, settings: fromTheStart }
  return {
    read,
    /** Only over the revision that was looked at. */
    async save(
      seen: { revision: number; settings: T },
      { caller, documents, now, refuse }: Saving,
    ) {
      const before = await read(documents)
      if (before.revision !== seen.revision) throw refuse('CHANGED_MEANWHILE', changedBy(before))
      const revision = seen.revision + 1
      const { settings } = seen
      const note = changesIn?.(before.settings, settings)
      const changed = { by: caller.name, at: now, note }
      await documents.put(kept, { _id: id, revision, settings, changed })
      return { output: { revision }, subject: `settings/${id}`, note }
    },
  }
}

/** For somebody whose screen is older than the last change. */
function changedBy({ changed }: Pick<StoredSettings<unknown>, 'changed'>) {
  if (!changed) return undefined
  const { by, at, note } = changed
  const what = note ? `：${note.slice(0, 200)}` : ''
  return { changed: `${by} 于 ${dateAndTime(at)} 作了修改${what}` }
}
