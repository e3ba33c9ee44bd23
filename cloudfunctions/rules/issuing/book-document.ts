import { longDate } from '@domain/dates/show'
import type { rules as area } from '@domain/operations/rules'
import type { IssuedRule } from '@domain/rulebook/issue'
import { bookLabels } from '@domain/vocabulary/rulebook'
import { documents as outside } from '../../platform/documents'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { editions } from '../rule-store'
import { rulebooks } from './book-store'
import { rulesInForce } from './rules-in-force'

/** What is no issue says so on its cover: it must not pass for one. */
export const bookDocument: Handler<typeof area.bookDocument> = async (input, context) => {
  const { documents, now, once, refuse } = context
  const { book, edition } = input
  const kept = await documents.get(rulebooks, book)
  const issue = kept?.issues.find((one) => one.edition === edition)
  if (edition !== undefined && !issue) throw refuse('ISSUE_NOT_FOUND')
  const title = bookLabels[book]
  const output = await once(async () => {
    const held = issue?.rules ?? (await rulesInForce(book, now))
    if (held.length === 0) return undefined
    const { writeBook } = await import('./docx/write-book')
    const printed = {
      title,
      edition: issue ? `第${issue.edition}版` : '未印发，供核对',
      date: longDate(issue?.issuedAt ?? now),
      rules: await wordsOf(held),
    }
    const bytes = await writeBook(printed)
    const fileName = `${title}（${printed.edition}）.docx`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  if (!output) throw refuse('BOOK_EMPTY')
  return { output, subject: `rulebooks/${book}` }
}

/** One by one: together they may be more than one answer of the database holds. */
async function wordsOf(held: readonly IssuedRule[]) {
  const printed = []
  for (const { editionId, title, part } of held) {
    const edition = await outside.get(editions, editionId)
    const { notes = [], provisions = [] } = edition?.content ?? {}
    printed.push({ title, part, notes: notes.map(({ text }) => text), provisions })
  }
  return printed
}
