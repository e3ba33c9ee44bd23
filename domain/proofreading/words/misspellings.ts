import type { Found } from '../mark'
import { soundAlike } from '../phrases/homophones'
import { lookAlikesOf } from '../phrases/look-alikes'
import { lexicon, pairKey, soundKeys, type Lexicon } from './lexicon'
import { priceOf, standsAlone, type Run } from './segment'

/** How much cheaper the words must become for a mistake of each sort to be likelier than what is written. */
const prices = { sound: 5, shape: 5.5, slur: 7, swap: 6.5 }
type Slip = keyof typeof prices

/** Only words this common are meant. */
const meant = 2

/** Two words that stand alone all the time meet without being one: each of them makes a slip less likely. */
const seamPrice = 3

/** The price of the commonest words: what is written cheaper than this and a slip is left alone. */
const least = priceOf(9) + prices.sound

interface Guess {
  at: number
  length: number
  word: string
  slip: Slip
  gain: number
}

/**
 * Characters that make no word, where one that sounds or looks alike, or stands one place further, makes a common
 * one: 热列 for 热烈. Never certain: every new word begins as one that no dictionary knows.
 */
export function findMisspellings(run: Run): Found[] {
  const known = lexicon()
  const total = run.costBefore[run.text.length] ?? 0
  const guesses: Guess[] = []
  const tried = [...run.text.matchAll(tryIt)].map(({ index }) => index)
  for (let at = 0; at + 1 < run.text.length; at++) {
    for (let length = 2; length <= 4 && at + length <= run.text.length; length++) {
      const room = total - (run.costBefore[at] ?? 0) - (run.costAfter[at + length] ?? 0)
      const seam = length === 2 ? seamPrice * seamsIn(run.text, at) : 0
      if (room <= least + seam || !isBroken(run, at, length)) continue
      if (tried.some((start) => at < start + 3 && start < at + length)) continue
      const written = run.text.slice(at, at + length)
      for (const [word, slip] of meantBy(written, known)) {
        const commonness = known.words.get(word) ?? 0
        if (commonness < meant) continue
        const gain =
          room - prices[slip] - priceOf(commonness) - seam - looseness(written, word, slip)
        if (gain > 0) guesses.push({ at, length, word, slip, gain })
      }
    }
  }
  return likeliest(guesses).map(({ at, length, word, slip }) => {
    const written = run.text.slice(at, at + length)
    const others = guesses.filter((one) => one.at === at && one.length === length)
    const suggestions = [...new Set([word, ...others.map((one) => one.word)])].slice(0, 3)
    return {
      offset: run.offset + at,
      length,
      wrong: written,
      suggestions,
      kind: slip === 'swap' ? 'swap' : slip === 'shape' ? 'lookalike' : 'confusion',
      tier: 'possible',
      reason: `“${written}”不成词，疑为“${word}”。`,
    }
  })
}

/** 想一想, 转一转: words of their own, made of any verb of one character. */
const tryIt = /([\u4e00-\u9fff])一\1/g

/** A mistake leaves a character of its word alone that seldom is, or two that are. */
function isBroken({ text, single }: Run, at: number, length: number): boolean {
  let alone = 0
  for (let n = at; n < at + length; n++) {
    if (single[n] !== 1) continue
    if (++alone > 1 || !standsAlone(text.charAt(n))) return true
  }
  return false
}

const seamsIn = (text: string, at: number): number =>
  Number(standsAlone(text.charAt(at))) + Number(standsAlone(text.charAt(at + 1)))

/** The best guesses that do not stand over one another. */
function likeliest(guesses: Guess[]): Guess[] {
  const chosen: Guess[] = []
  for (const one of guesses.sort((a, b) => b.gain - a.gain)) {
    const apart = ({ at, length }: Guess) => one.at + one.length <= at || at + length <= one.at
    if (chosen.every(apart)) chosen.push(one)
  }
  return chosen
}

/** 讲到, 不响, 纸上: said of anything, these make new pairs every day. */
const loose = /[到出过满上下里中后前时着住起来去不一数有无人者新旧老小大先看读写讲]/

const looseness = (written: string, word: string, slip: Slip): number => {
  if (written.length > 2)
    return [...written].some((c, n) => c !== word[n] && standsAlone(c)) ? seamPrice : 0
  if (slip === 'swap') return [...written].some((c) => loose.test(c) || standsAlone(c)) ? 6 : 0
  return [...written].some((c, n) => c === word[n] && loose.test(c)) ? 4.5 : 0
}

const particles = /[的了着过上下里]/
const numerals = /[一二三四五六七八九十百]/

/** Whether a word of that length begins with the two. */
function begins(pairs: Lexicon['pairs'], first: string, second: string, length: number): boolean {
  const pair = pairs.get(pairKey(first.charCodeAt(0), second.charCodeAt(0)))
  return (
    pair !== undefined && (length === 2 ? pair.commonness !== undefined : pair.longest >= length)
  )
}

/** Where the only character stands in which they differ; -1 when there are more or none. */
function differenceOf(written: string, word: string): number {
  let found = -1
  for (let n = 0; n < written.length; n++) {
    if (written[n] === word[n]) continue
    if (found >= 0) return -1
    found = n
  }
  return found
}

/** The words one slip away from what is written. */
function meantBy(
  written: string,
  { words, pairs, bySound }: Lexicon,
): [word: string, slip: Slip][] {
  const found: [string, Slip][] = []
  for (const key of soundKeys(written)) {
    for (const word of bySound.get(key) ?? []) {
      const n = differenceOf(written, word)
      if (n < 0 || particles.test(word[n] ?? '') || word.includes('的')) continue
      found.push([word, soundAlike(written[n] ?? '', word[n] ?? '') ? 'sound' : 'slur'])
    }
  }
  for (let n = 0; n < written.length; n++) {
    for (const other of lookAlikesOf(written[n] ?? '')) {
      const first = n === 0 ? other : written.charAt(0)
      const second = n === 1 ? other : written.charAt(1)
      if (!begins(pairs, first, second, written.length)) continue
      const word = written.slice(0, n) + other + written.slice(n + 1)
      if (words.has(word)) found.push([word, 'shape'])
    }
  }
  if (numerals.test(written)) return found
  for (let n = 0; n + 1 < written.length; n++) {
    const swapped =
      written.slice(0, n) + written.charAt(n + 1) + written.charAt(n) + written.slice(n + 2)
    if (swapped !== written && words.has(swapped)) found.push([swapped, 'swap'])
  }
  return found
}
