import type { SnapshotRule } from '../../rulebook-snapshot/snapshot'
import { normalized, wordsOf } from '../words'
import { matchesIn, wordsOfDocument, type Filters, type Matches } from './matches'
import { partsFound } from './parts-found'
import { ranked } from './rank'
import type { RulebookIndex } from './rulebook-index'

export interface Hit {
  rule: SnapshotRule
  /** The provision that was found; none when it is the rule by its title or notes. */
  provisionId?: string
  /** The words it has, of those looked for. */
  has: string[]
}

export interface Found {
  /** What was looked for, in order. */
  words: string[]
  /** Whether every hit has every word that was asked for; otherwise the hits are those that have most. */
  complete: boolean
  /** How many there are; `hits` are the first of them. */
  total: number
  hits: Hit[]
}

/** So many words fit into one number, a bit for each. */
const mostWords = 31

/**
 * The documents that have all words of the query, the best first, at most `limit` of them. A word counts as found in
 * an article when it stands in it, in a heading above it or in the title of its rule; at least one stands in it. Where
 * nothing has them all, words that stand nowhere are parted into such as do, and what has most is given, and said.
 */
export function searchRulebook(
  index: RulebookIndex,
  query: string,
  filters: Filters,
  limit: number,
): Found {
  const words = wordsOf(query).slice(0, mostWords)
  if (words.length === 0) return { words, complete: true, total: 0, hits: [] }
  const all = matchesIn(index, words, filters, true)
  if (all.matched.length > 0) return shown(index, query, words, all, limit, true)
  const parts = [...new Set(words.flatMap((word) => partsFound(index, word)))].slice(0, mostWords)
  return shown(index, query, parts, matchesIn(index, parts, filters, false), limit, false)
}

function shown(
  index: RulebookIndex,
  query: string,
  words: string[],
  matches: Matches,
  limit: number,
  complete: boolean,
): Found {
  const best = ranked(index, normalized(query).trim(), words, matches).subarray(0, limit)
  const hits = Array.from(best, (document): Hit => {
    const bits = wordsOfDocument(index, matches, document)
    const id = index.ids[document]
    return {
      rule: index.rules[index.ruleOf[document] ?? 0] as SnapshotRule,
      ...(id && { provisionId: id }),
      has: words.filter((_, n) => bits & (1 << n)),
    }
  })
  return { words, complete, total: matches.matched.length, hits }
}
