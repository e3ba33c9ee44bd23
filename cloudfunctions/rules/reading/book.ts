import type { rules as area } from '@domain/operations/rules'
import { snapshotFormat } from '@domain/rulebook-snapshot/encode-snapshot'
import { contentHash } from '../../platform/content-hash'
import type { Handler } from '../../platform/handler'
import { knownBy, type Known } from '../../platform/roster'
import { draftsFor } from '../opinions/drafts-for'
import { askerOf } from '../opinions/who-asks'
import { scopeOf } from './caller-scope'
import { entriesOfBook } from './entries-of-book'
import { snapshotFile } from './snapshot-file'

/** The version is what the book holds on this day: a day that changes a standing makes another, as an adoption does. */
export const book: Handler<typeof area.book> = async ({ have }, { caller, now }) => {
  const known = await knownBy(caller.openid, now)
  const scope = scopeOf(known)
  const [entries, drafts] = await Promise.all([
    entriesOfBook(scope, now),
    draftsAbove(caller.openid, known, now),
  ])
  const version = contentHash({ snapshotFormat, scope, entries })
  const answer = { scope, version, drafts }
  if (have?.scope === scope && have.version === version) return answer
  return { ...answer, ...(await snapshotFile(scope, version, entries, now)) }
}

/** The book is read without them where they cannot be had: in a meeting it is the book that counts. */
async function draftsAbove(openid: string, known: Known | undefined, now: string) {
  try {
    return await draftsFor(await askerOf(openid, known), now)
  } catch (error) {
    console.error(`no drafts above the book: ${String(error)}`)
    return undefined
  }
}
