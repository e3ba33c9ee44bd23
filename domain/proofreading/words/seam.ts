import type { Tier } from '../mark'
import { lexicon } from './lexicon'
import { standsAlone, longestWord, type Run } from './segment'

/**
 * What a wrong word may be where it stands: `none`, nothing else; `seam`, only where right words meet (资源|因素
 * holds 源因); `perhaps`, that, if a character of it stands alone (全国人大|从|开始|与 holds 始与).
 */
export type Seam = 'none' | 'perhaps' | 'seam'

/** So many bits dearer than the likeliest words may the words be that meet there. */
const slack = 4

/** Characters this common are words themselves: 思想|像. */
const aWordItself = 4

/** 三份, 每份: right after a number any character may be what is counted in. */
const counted = /[0-9０-９〇零一二三四五六七八九十百千万亿几两多数每各半整首]$/

/**
 * How what stands at `at` can be read when a word of the lexicon lies across one of its edges. `runs`: of `text`.
 */
export function seamAt(text: string, runs: readonly Run[], at: number, length: number): Seam {
  const run = runs.find((one) => one.offset <= at && at + length <= one.offset + one.text.length)
  if (!run) return 'none'
  const start = at - run.offset
  const end = start + length
  let best = (run.costBefore[run.text.length] ?? 0) + slack
  let seam: Seam = 'none'

  const read = (from: number, cost: number, across: boolean, alone: boolean): void => {
    if (from >= end) {
      const total = cost + (run.costAfter[from] ?? 0)
      if (!(across || from > end) || total > best) return
      best = total
      seam = alone ? 'perhaps' : 'seam'
      return
    }
    for (let long = 1; long <= longestWord && from + long <= run.text.length; long++) {
      const to = from + long
      const isItself = from === start && to === end
      if (to <= start || isItself || (long === 1 && !mayStandAlone(text, run.offset + from)))
        continue
      const price = run.prices[from * longestWord + long - 1] ?? Infinity
      // No way on from there is cheaper than the likeliest.
      if (cost + price + (run.costAfter[to] ?? 0) > best) continue
      read(to, cost + price, across || from < start, alone || long === 1)
    }
  }
  for (let from = Math.max(0, start - longestWord + 1); from <= start; from++)
    read(from, run.costBefore[from] ?? 0, false, false)
  return seam
}

/** Common as it is, it is a word only right after a number: 组织|部份 is no 组织部|份. */
const onlyCounted = '份'

const mayStandAlone = (text: string, at: number): boolean => {
  const character = text.charAt(at)
  return (
    standsAlone(character) ||
    (character !== onlyCounted && (lexicon().words.get(character) ?? 0) >= aWordItself) ||
    counted.test(text.slice(Math.max(0, at - 1), at))
  )
}

/** 因该, 由其: characters each of which is a word of its own all the time. */
export const areWordsAlone = (word: string): boolean => [...word].every(standsAlone)

/** 心中|工作: a stretch of nothing but words of two characters and more. */
export function areWords(stretch: string): boolean {
  const { words } = lexicon()
  const from = (at: number): boolean => {
    if (at === stretch.length) return true
    for (let to = at + 2; to <= Math.min(stretch.length, at + longestWord); to++)
      if (words.has(stretch.slice(at, to)) && from(to)) return true
    return false
  }
  return from(0)
}

/** What an office has put down as wrong is always asked about; a short wording is certain only away from a seam. */
export const tierOfListed = (
  text: string,
  runs: readonly Run[],
  at: number,
  { length }: string,
): Tier =>
  length <= longestWord && seamAt(text, runs, at, length) !== 'none' ? 'possible' : 'certain'
