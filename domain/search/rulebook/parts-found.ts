import { documentsWith } from './documents-with'
import type { RulebookIndex } from './rulebook-index'

/** Longer ones are no word; they are parted no further than this. */
const longest = 24

/**
 * A word that stands somewhere, as it is; any other in the longest stretches that do, from its beginning, two
 * characters at least: 代表请假怎么办 → 代表 请假. Nothing of it is found twice.
 */
export function partsFound(index: RulebookIndex, word: string): string[] {
  if (documentsWith(index, word).length > 0) return [word]
  const text = word.slice(0, longest)
  const parts: string[] = []
  for (let at = 0; at < text.length - 1;) {
    let end = at + 2
    while (end <= text.length && documentsWith(index, text.slice(at, end)).length > 0) end++
    const found = end - 1 - at >= 2
    if (found) parts.push(text.slice(at, end - 1))
    at = found ? end - 1 : at + 1
  }
  return parts
}
