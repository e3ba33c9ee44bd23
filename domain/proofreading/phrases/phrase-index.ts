import { collocations } from './collocations'
import { pairKey } from '../words/lexicon'
import { setPhrases } from './set-phrases'

export interface PhraseIndex {
  /** Every phrase by its first two and by its last two characters: one slip leaves one of them as it was. */
  byHead: ReadonlyMap<string, readonly string[]>
  byTail: ReadonlyMap<string, readonly string[]>
  /** Two characters exchanged, or one left out inside: what is written → what is meant. */
  slips: ReadonlyMap<string, string>
  /** How long the slips are that begin with two characters, the longest first. */
  slipLengths: ReadonlyMap<string, readonly number[]>
  /** The phrases that are said no other way; of collocations other forms may be meant. */
  firm: ReadonlySet<string>
  /** The pairs that stand first in any of these, by `pairKey`: at most places of a text there is none. */
  pairs: ReadonlySet<number>
}

/** Both lists, ready to be looked up. */
export function phraseIndex(): PhraseIndex {
  const firm = new Set(setPhrases)
  const all = [...new Set([...setPhrases, ...collocations])]
  const index = {
    byHead: new Map<string, string[]>(),
    byTail: new Map<string, string[]>(),
    slips: new Map<string, string>(),
    slipLengths: new Map<string, number[]>(),
    firm,
    pairs: new Set<number>(),
  }
  const said = stretchesOf(all)
  for (const phrase of all) {
    add(index.byHead, phrase.slice(0, 2), phrase)
    add(index.byTail, phrase.slice(-2), phrase)
    for (const written of slipsOf(phrase)) {
      // What is itself said, or begins or ends something that is, is no slip.
      if (said.has(written) || index.slips.has(written)) continue
      index.slips.set(written, phrase)
      add(index.slipLengths, written.slice(0, 2), written.length)
    }
  }
  for (const [head, lengths] of index.slipLengths)
    index.slipLengths.set(
      head,
      [...new Set(lengths)].sort((a, b) => b - a),
    )
  for (const keys of [index.byHead.keys(), index.byTail.keys(), index.slipLengths.keys()])
    for (const key of keys) index.pairs.add(pairKey(key.charCodeAt(0), key.charCodeAt(1)))
  return index
}

/** Two neighbours exchanged; in longer phrases, one character left out inside. */
function slipsOf(phrase: string): string[] {
  const found: string[] = []
  for (let n = 0; n + 1 < phrase.length; n++) {
    const [left = '', right = ''] = phrase.slice(n, n + 2)
    if (left !== right) found.push(phrase.slice(0, n) + right + left + phrase.slice(n + 2))
  }
  if (phrase.length < 5) return found
  for (let n = 1; n + 1 < phrase.length; n++) {
    const doubled = phrase[n] === phrase[n + 1] || phrase[n] === phrase[n - 1]
    const counted = phrase[n] === '次' || phrase[n] === '届'
    if (!doubled && !counted) found.push(phrase.slice(0, n) + phrase.slice(n + 1))
  }
  return found
}

/** Everything of four characters and more that is said inside a phrase. */
function stretchesOf(phrases: readonly string[]): Set<string> {
  const said = new Set<string>()
  for (const phrase of phrases) {
    for (let from = 0; from + 4 <= phrase.length; from++) {
      for (let to = from + 4; to <= phrase.length; to++) said.add(phrase.slice(from, to))
    }
  }
  return said
}

function add<T>(index: Map<string, T[]>, key: string, one: T) {
  const list = index.get(key)
  if (list) list.push(one)
  else index.set(key, [one])
}
