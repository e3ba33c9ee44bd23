import { normalized } from './words'

export interface Occurrence {
  start: number
  end: number
}

/**
 * Where the words (already normalized) stand in the text as written, in order, not overlapping.
 * Offsets are UTF-16 units of the text itself, also where normalizing changes its length (㎡ → m2).
 */
export function occurrences(text: string, words: readonly string[]): Occurrence[] {
  const { searched, origins } = trace(text)
  const found: Occurrence[] = []
  for (const word of words) {
    if (!word) continue
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length)) {
      const last = origins[at + word.length - 1]
      const first = origins[at]
      if (first && last) found.push({ start: first.start, end: last.end })
    }
  }
  return withoutOverlaps(found)
}

/** The normalized text, and for each of its units the character it came from. */
function trace(text: string) {
  let searched = ''
  const origins: Occurrence[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    for (const unit of normalized(character).split('')) {
      searched += unit
      origins.push({ start, end })
    }
    start = end
  }
  return { searched, origins }
}

function withoutOverlaps(found: Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = []
  for (const next of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1]
    if (!last || next.start >= last.end) kept.push(next)
  }
  return kept
}
