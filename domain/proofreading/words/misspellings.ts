import type { Found } from '../mark'
import { soundAlike } from '../phrases/homophones'
import { lookAlike } from '../phrases/look-alikes'
import { lexicon } from './lexicon'
import { standsAlone, type Run } from './segment'

/**
 * Two characters that make no word, where one that sounds or looks alike makes a common one: 热列 for 热烈.
 * Never certain: every new word begins as one that no dictionary knows.
 */
export function findMisspellings({ words, offset }: Run): Found[] {
  const found: Found[] = []
  let at = offset
  for (const [n, word] of words.entries()) {
    const next = words[n + 1] ?? ''
    const meant = word.length === 1 && next.length === 1 ? meantBy(word + next) : undefined
    if (meant) {
      found.push({
        offset: at,
        length: 2,
        wrong: word + next,
        suggestions: [meant],
        kind: 'confusion',
        tier: 'possible',
        reason: `“${word + next}”不成词，疑为“${meant}”。`,
      })
    }
    at += word.length
  }
  return found
}

/** The commonest word that is written with one other character. */
function meantBy(written: string): string | undefined {
  const [first = '', second = ''] = written
  const singles = Number(standsAlone(first)) + Number(standsAlone(second))
  if (singles > 1) return undefined
  const { words, byFirst, bySecond } = lexicon()
  const alike = (a: string, b: string) => soundAlike(a, b) || lookAlike(a, b)
  const candidates = [
    ...(byFirst.get(first) ?? []).filter((word) => alike(word[1] ?? '', second)),
    ...(bySecond.get(second) ?? []).filter((word) => alike(word[0] ?? '', first)),
  ]
  const commonness = (word: string) => words.get(word) ?? 0
  const best = candidates.sort((a, b) => commonness(b) - commonness(a))[0]
  // A character that stands alone all the time makes a misspelling only of a very common word.
  return best && (singles === 0 || commonness(best) >= 7) ? best : undefined
}
