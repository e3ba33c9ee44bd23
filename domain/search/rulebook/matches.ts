import type { ReadStanding, SnapshotRule } from '../../rulebook-snapshot/snapshot'
import type { Book } from '../../vocabulary/rulebook'
import { documentsWith } from './documents-with'
import type { RulebookIndex } from './rulebook-index'

export interface Filters {
  book?: Book | undefined
  standing?: ReadStanding | undefined
  /** The organ that adopted the rule, by name. */
  adoptedBy?: string | undefined
}

/** Which words stand where, a bit for each word. */
export interface Matches {
  /** The documents found, in order. */
  matched: Uint32Array
  byDocument: Uint32Array
  byHeadings: number[]
  byTitle: number[]
}

/** The documents that have all of the words, or where not all are wanted, those that have most of them. */
export function matchesIn(
  index: RulebookIndex,
  words: readonly string[],
  filters: Filters,
  all: boolean,
): Matches {
  const { ruleOf, headingsOf } = index
  const byDocument = new Uint32Array(index.ends.length)
  words.forEach((word, n) => {
    for (const document of documentsWith(index, word))
      byDocument[document] = (byDocument[document] ?? 0) | (1 << n)
  })
  const byTitle = index.titles.map((title) => bitsIn(title, words))
  const byHeadings = index.headings.map((heading) => bitsIn(heading, words))
  const open = index.rules.map((rule) => passes(rule, filters))
  let most = all ? words.length : 1
  const matched = new Uint32Array(byDocument.length)
  let found = 0
  for (let document = 0; document < byDocument.length; document++) {
    const own = byDocument[document] ?? 0
    const rule = ruleOf[document] ?? 0
    if (own === 0 || !open[rule]) continue
    const above = byHeadings[headingsOf[document] ?? 0] ?? 0
    const count = bitCount(own | above | (byTitle[rule] ?? 0))
    if (count < most) continue
    // More than any before: those were not the ones that have most.
    if (count > most) found = 0
    most = count
    matched[found++] = document
  }
  return { matched: matched.subarray(0, found), byDocument, byHeadings, byTitle }
}

const passes = (rule: SnapshotRule, { book, standing, adoptedBy }: Filters): boolean =>
  (book === undefined || rule.book === book) &&
  (standing === undefined || rule.standing === standing) &&
  (adoptedBy === undefined || rule.adoptedBy === adoptedBy)

const bitsIn = (text: string, words: readonly string[]): number =>
  text === ''
    ? 0
    : words.reduce((bits, word, n) => (text.includes(word) ? bits | (1 << n) : bits), 0)

export function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The words a document has, those of its headings and title with them, a bit for each. */
export const wordsOfDocument = (
  { ruleOf, headingsOf }: RulebookIndex,
  { byDocument, byHeadings, byTitle }: Matches,
  document: number,
): number =>
  (byDocument[document] ?? 0) |
  (byHeadings[headingsOf[document] ?? 0] ?? 0) |
  (byTitle[ruleOf[document] ?? 0] ?? 0)
