import { linesOf } from '../../provisions/to-text'
import { addressedIn } from '../../rulebook/addressed'
import type { SnapshotRule } from '../../rulebook-snapshot/snapshot'
import { normalized } from '../words'
import { pairsIn, type Pairs } from './pairs'

export const kinds = { rule: 0, heading: 1, words: 2 } as const

/**
 * A rulebook made ready for search. Its documents are what is read as one: each rule by its title and notes, each
 * heading, each article with all below it. Everything by document stands in an array of its own, for the phone's sake.
 */
export interface RulebookIndex {
  rules: readonly SnapshotRule[]
  /** Normalized; by rule. */
  titles: string[]
  /** The headings above, normalized, one on a line; each said once. */
  headings: string[]
  /** The normalized words of all documents, one after the other, each ended by a line break. */
  text: string
  /** By document: where its words end in `text`. */
  ends: Uint32Array
  /** By document: which of `rules`, which of `headings`, and one of `kinds`. */
  ruleOf: Uint32Array
  headingsOf: Uint32Array
  kindOf: Uint8Array
  /** By document: the provision it is; '' for a rule as such. */
  ids: string[]
  pairs: Pairs
}

/** Takes about half a second for 40,000 articles, some milliseconds for the book of one office. */
export function indexRulebook(rules: readonly SnapshotRule[]): RulebookIndex {
  const headings: string[] = []
  const parts: string[] = []
  const ends: number[] = []
  const ruleOf: number[] = []
  const headingsOf: number[] = []
  const kindOf: number[] = []
  const ids: string[] = []
  let length = 0

  const add = (rule: number, kind: number, id: string, words: string) => {
    const part = `${normalized(words)}\n`
    parts.push(part)
    length += part.length
    ends.push(length)
    ruleOf.push(rule)
    headingsOf.push(headings.length - 1)
    kindOf.push(kind)
    ids.push(id)
  }

  rules.forEach(({ title, notes, provisions }, rule) => {
    let above = ''
    headings.push(above)
    add(rule, kinds.rule, '', [title, ...notes].join('\n'))
    for (const { provision, isHeading, under } of addressedIn(provisions)) {
      const chain = under.map(({ label, text }) => normalized(`${label} ${text}`)).join('\n')
      if (chain !== above) headings.push((above = chain))
      const { id, label, text } = provision
      if (isHeading) add(rule, kinds.heading, id, [label, text].filter(Boolean).join(' '))
      else add(rule, kinds.words, id, linesOf(provision).join('\n'))
    }
  })

  const text = parts.join('')
  const documentEnds = Uint32Array.from(ends)
  return {
    rules,
    titles: rules.map(({ title }) => normalized(title)),
    headings,
    text,
    ends: documentEnds,
    ruleOf: Uint32Array.from(ruleOf),
    headingsOf: Uint32Array.from(headingsOf),
    kindOf: Uint8Array.from(kindOf),
    ids,
    pairs: pairsIn(text, documentEnds),
  }
}

/** The normalized words of one document. */
export const wordsIn = ({ text, ends }: RulebookIndex, document: number): string =>
  text.slice(startOf(ends, document), ends[document])

export const startOf = (ends: Uint32Array, document: number): number =>
  document === 0 ? 0 : (ends[document - 1] ?? 0)
