import { defaultLists } from '@domain/proofreading/default-lists'
import { passagesOfText } from '@domain/proofreading/passages'
import { proofread } from '@domain/proofreading/proofread'
import {
  cleanText,
  plantedText,
  type CleanSet,
  type Planted,
  type PlantedSet,
} from './read-planted'

const today = '2026-11-23'

const marksIn = (text: string) =>
  proofread(passagesOfText(text), defaultLists, today).map((mark) => ({
    ...mark,
    offset: Number(mark.passage) + mark.offset,
  }))
type Placed = ReturnType<typeof marksIn>[number]

/** How many there are, how many were marked, and how many of these by a suggestion that mends them. */
export interface Count {
  planted: number
  found: number
  corrected: number
}

export interface Score extends Count {
  byKind: ReadonlyMap<string, Count>
  missed: Planted[]
}

/** How the proofreader does on one set of planted mistakes. */
export function score(set: PlantedSet): Score {
  const { text, mistakes } = plantedText(set)
  const marks = marksIn(text)
  const byKind = new Map<string, Count>()
  const missed: Planted[] = []
  for (const one of mistakes) {
    const touching = marks.filter((mark) => touches(mark, one, text))
    const count = byKind.get(one.kind) ?? { planted: 0, found: 0, corrected: 0 }
    count.planted++
    if (touching.length > 0) count.found++
    else missed.push(one)
    if (touching.some((mark) => mends(mark, one, text))) count.corrected++
    byKind.set(one.kind, count)
  }
  const sum = (part: keyof Count) => [...byKind.values()].reduce((all, one) => all + one[part], 0)
  return {
    planted: mistakes.length,
    found: sum('found'),
    corrected: sum('corrected'),
    byKind,
    missed,
  }
}

/** On the mistake itself; a quotation mark that is missing shows at its partner, so within the line. */
function touches(mark: Placed, one: Planted, text: string): boolean {
  if (one.kind === 'pairing' && mark.kind === 'pairing') {
    const [first, second] = [mark.offset, one.offset].sort((a, b) => a - b)
    return !text.slice(first, second).includes('\n')
  }
  return (
    mark.offset < one.offset + Math.max(1, one.length) && one.offset < mark.offset + mark.length
  )
}

/** Whether a suggestion, put in, gives just what ought to stand there. */
function mends({ offset, length, suggestions }: Placed, one: Planted, text: string): boolean {
  const start = Math.min(offset, one.offset)
  const end = Math.max(offset + length, one.offset + one.length)
  const wanted =
    text.slice(start, one.offset) + one.right + text.slice(one.offset + one.length, end)
  return suggestions.some(
    (suggestion) =>
      text.slice(start, offset) + suggestion + text.slice(offset + length, end) === wanted,
  )
}

/**
 * Possible marks to 10,000 characters of each clean set that are allowed: what was measured, rounded up. Seams and what
 * rules look for are chosen to mislead; ordinary prose is full of talk, which the lexicon knows least of.
 */
export const mostPossible: Record<CleanSet, number> = {
  clean: 1,
  'clean-more': 7,
  'clean-seams': 225,
  'clean-rules': 296,
  'clean-ordinary': 55,
}

export interface CleanScore {
  characters: number
  /** False marks, one to a mark. */
  certain: number
  possible: number
}

/** What the proofreader marks in a text without a mistake. */
export function cleanScore(set: CleanSet): CleanScore {
  const text = cleanText(set)
  const marks = marksIn(text)
  const of = (tier: string) => marks.filter((mark) => mark.tier === tier).length
  return { characters: text.length, certain: of('certain'), possible: of('possible') }
}
