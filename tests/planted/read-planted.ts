import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A mistake put into a text on purpose: where it stands, and what ought to stand there. */
export interface Planted {
  offset: number
  length: number
  wrong: string
  right: string
  kind: string
}

export interface PlantedText {
  text: string
  mistakes: Planted[]
}

/**
 * The sets of mistakes: the first written by the author of the lists; the second before its writer had seen them,
 * then worked on; the third never worked on, so that its score is the honest one.
 */
export const plantedSets = ['planted', 'unseen', 'held-out'] as const
export type PlantedSet = (typeof plantedSets)[number]

/**
 * Texts without a mistake; the second full of what only looks like one; the third all places where right words meet
 * that hold a wrong one (督促检查长效机制), or where a word rightly follows itself (审议审议意见); the fourth what a rule might take
 * for its mistake (附近五百余名 holds 近…余); the fifth ordinary prose of many kinds, written without looking at any list.
 */
export const cleanSets = [
  'clean',
  'clean-more',
  'clean-seams',
  'clean-rules',
  'clean-ordinary',
] as const
export type CleanSet = (typeof cleanSets)[number]

const read = (name: string) => readFileSync(path.join(__dirname, `${name}.txt`), 'utf8')

/** `[[wrong=>right|kind]]` in running text → the text as written, and where its mistakes are. */
export function parsePlanted(source: string): PlantedText {
  const mistakes: Planted[] = []
  let text = ''
  let from = 0
  for (const match of source.matchAll(/\[\[([^\]]*?)=>([^\]]*?)\|(\w+)\]\]/g)) {
    const [whole, wrong = '', right = '', kind = ''] = match
    text += source.slice(from, match.index)
    if (wrong !== right)
      mistakes.push({ offset: text.length, length: wrong.length, wrong, right, kind })
    text += wrong
    from = match.index + whole.length
  }
  return { text: text + source.slice(from), mistakes }
}

export const plantedText = (set: PlantedSet): PlantedText => parsePlanted(read(set))
export const cleanText = (set: CleanSet): string => read(set)
