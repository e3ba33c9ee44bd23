import { soundsOf } from '../phrases/homophones'
import { setPhrases } from '../phrases/set-phrases'
import { fieldWords } from './field-words'
import { lexiconData } from './lexicon-data'

/** How often a word is met: -1 hardly, 0 seldom, one more for each doubling. */
export type Commonness = number

/** The word that two characters are, if they are one, and how long the longest word is that begins with them. */
export interface Pair {
  commonness: Commonness | undefined
  longest: number
}

export interface Lexicon {
  words: ReadonlyMap<string, Commonness>
  /** What two characters begin, by `pairKey`: looked up at every place of a text, so without making strings. */
  pairs: ReadonlyMap<number, Pair>
  /** What people mean when they mistype: the words that are not rare, by their sound (`soundKeys`). */
  bySound: ReadonlyMap<number, readonly string[]>
}

/** Words this common are what people mean; rarer ones are only known. */
const meant = 2

/** As common as the words of the office are here. */
const ofTheField = 6

let built: Lexicon | undefined

/** Read when it is first needed: seventy thousand words take a moment. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

function build(): Lexicon {
  const words = new Map<string, Commonness>()
  for (const line of lexiconData.trim().split('\n')) {
    const length = Number(line[0])
    const commonness = line[1] === '-' ? -1 : parseInt(line[1] ?? '', 36)
    for (let at = 2; at < line.length; at += length)
      words.set(line.slice(at, at + length), commonness)
  }
  for (const word of fieldWords.trim().split(/\s+/)) words.set(word, ofTheField)
  for (const phrase of setPhrases) if (phrase.length <= 4) words.set(phrase, ofTheField)

  const pairs = new Map<number, Pair>()
  for (const [word, commonness] of words) {
    if (word.length < 2) continue
    const key = pairKey(word.charCodeAt(0), word.charCodeAt(1))
    const pair = pairs.get(key) ?? { commonness: undefined, longest: 2 }
    if (word.length === 2) pair.commonness = commonness
    pair.longest = Math.max(pair.longest, word.length)
    pairs.set(key, pair)
  }

  const bySound = new Map<number, string[]>()
  for (const [word, commonness] of words) {
    if (word.length < 2 || commonness < meant) continue
    for (const key of soundKeys(word)) {
      const list = bySound.get(key)
      if (list) list.push(word)
      else bySound.set(key, [word])
    }
  }
  return { words, pairs, bySound }
}

/** Two Chinese characters as one small number. */
export const pairKey = (first: number, second: number): number =>
  (first - 0x4e00) * 0x5200 + (second - 0x4e00)

/** A word as it sounds to somebody who slurs, as a number; more than one where its characters have several readings. */
export function soundKeys(word: string): number[] {
  let keys = [0]
  for (const character of word) {
    const sounds = soundsOf(character)
    const [only] = sounds
    if (only === undefined) return []
    keys =
      sounds.length === 1
        ? keys.map((key) => key * 512 + only)
        : keys.flatMap((key) => sounds.map((sound) => key * 512 + sound))
  }
  return keys
}
