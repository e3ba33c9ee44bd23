import { diffArrays } from 'diff'

/** A stretch of words that stands in both texts, or in one. */
export interface Difference {
  text: string
  as: 'same' | 'added' | 'removed'
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)

/** What one text has become, word by word. */
export const wordDifferences = (before: string, after: string): Difference[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    as: added ? 'added' : removed ? 'removed' : 'same',
  }))
