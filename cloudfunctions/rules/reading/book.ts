import type { rules as area } from '@domain/operations/rules'
import { snapshotFormat } from '@domain/rulebook-snapshot/encode-snapshot'
import { contentHash } from '../../platform/content-hash'
import type { Handler } from '../../platform/handler'
import { callerScope } from './caller-scope'
import { entriesOfBook } from './entries-of-book'
import { snapshotFile } from './snapshot-file'

/** The version is what the book holds on this day: a day that changes a standing makes another, as an adoption does. */
export const book: Handler<typeof area.book> = async ({ have }, { caller, now }) => {
  const scope = await callerScope(caller, now)
  const entries = await entriesOfBook(scope, now)
  const version = contentHash({ snapshotFormat, scope, entries })
  if (have?.scope === scope && have.version === version) return { scope, version }
  return { scope, version, ...(await snapshotFile(scope, version, entries, now)) }
}
