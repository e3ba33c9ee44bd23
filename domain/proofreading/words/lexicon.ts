import { setPhrases } from '../phrases/set-phrases'
import { fieldWords } from './field-words'
import { lexiconData } from './lexicon-data'

/** How often a word is met, 0 seldom – 9 very often. */
export type Commonness = number

export interface Lexicon {
  words: ReadonlyMap<string, Commonness>
  /** Common words of two characters, by their first and by their second. */
  byFirst: ReadonlyMap<string, readonly string[]>
  bySecond: ReadonlyMap<string, readonly string[]>
}

/** Words this common are what people mean; rarer ones are only known. */
const meant = 2

/** As common as the words of the office are here. */
const ofTheField = 6

let built: Lexicon | undefined

/** Read when it is first needed: forty thousand words take a moment. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

function build(): Lexicon {
  const words = new Map<string, Commonness>()
  for (const line of lexiconData.trim().split('\n')) {
    const length = Number(line[0])
    const commonness = Number(line[1])
    for (let at = 2; at < line.length; at += length)
      words.set(line.slice(at, at + length), commonness)
  }
  for (const word of fieldWords.trim().split(/\s+/)) words.set(word, ofTheField)
  for (const phrase of setPhrases) if (phrase.length <= 4) words.set(phrase, ofTheField)

  const byFirst = new Map<string, string[]>()
  const bySecond = new Map<string, string[]>()
  for (const [word, commonness] of words) {
    if (word.length !== 2 || commonness < meant) continue
    add(byFirst, word[0] ?? '', word)
    add(bySecond, word[1] ?? '', word)
  }
  return { words, byFirst, bySecond }
}

function add(index: Map<string, string[]>, key: string, word: string) {
  const list = index.get(key)
  if (list) list.push(word)
  else index.set(key, [word])
}
