import { soundsOf } from '../phrases/homophones'
import { setPhrases } from '../phrases/set-phrases'
import { fieldWords } from './field-words'
import { lexiconData } from './lexicon-data'

/** How often a word is met: -1 hardly, 0 seldom, one more for each doubling. */
export type Commonness = number

export interface Lexicon {
  words: ReadonlyMap<string, Commonness>
  /** What people mean when they mistype: the words that are not rare, by their sound (`soundKeys`). */
  bySound: ReadonlyMap<string, readonly string[]>
}

/** Words this common are what people mean; rarer ones are only known. */
const meant = 1

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

  const bySound = new Map<string, string[]>()
  for (const [word, commonness] of words) {
    if (word.length < 2 || commonness < meant) continue
    for (const key of soundKeys(word)) {
      const list = bySound.get(key)
      if (list) list.push(word)
      else bySound.set(key, [word])
    }
  }
  return { words, bySound }
}

/** A word as it sounds to somebody who slurs; more than one way where its characters have several readings. */
export function soundKeys(word: string): string[] {
  let keys = ['']
  for (const character of word) {
    const sounds = soundsOf(character)
    if (sounds.length === 0) return []
    keys =
      sounds.length === 1
        ? keys.map((key) => `${key} ${sounds[0] ?? ''}`)
        : keys.flatMap((key) => sounds.map((sound) => `${key} ${sound}`))
  }
  return keys
}
