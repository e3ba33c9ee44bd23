import { documentsAt, pairOf, placeOf, type Pairs } from './pairs'
import { wordsIn, type RulebookIndex } from './rulebook-index'

/**
 * The documents whose words hold this stretch of normalized text, in order: just those a plain substring search finds,
 * among all of them or among some.
 */
export function documentsWith(
  index: RulebookIndex,
  word: string,
  among?: Uint32Array,
): Uint32Array {
  const { pairs } = index
  if (word.length === 1) return withUnit(index, word.charCodeAt(0))
  const places: number[] = []
  for (let at = 1; at < word.length; at++) {
    const pair = pairOf(word.charCodeAt(at - 1), word.charCodeAt(at))
    const place = placeOf(pairs, pair)
    if (pairs.keys[place] !== pair) return new Uint32Array()
    places.push(place)
  }
  // Long lists say little that the short ones do not, and take as long to read as the words themselves.
  const [first = 0, ...others] = places.sort((a, b) => size(pairs, a) - size(pairs, b)).slice(0, 3)
  let found = documentsAt(pairs, first)
  if (among) found = common(found, among)
  for (const place of others) found = common(found, documentsAt(pairs, place))
  // All pairs of a longer word may stand in a document and never meet.
  return word.length === 2
    ? found
    : found.filter((document) => wordsIn(index, document).includes(word))
}

const size = ({ starts }: Pairs, place: number): number =>
  (starts[place + 1] ?? 0) - (starts[place] ?? 0)

/** Every unit begins a pair, if only with the line break at the end. */
function withUnit({ pairs, ends }: RulebookIndex, unit: number): Uint32Array {
  const has = new Uint8Array(ends.length)
  for (let place = placeOf(pairs, pairOf(unit, 0)); ; place++) {
    const key = pairs.keys[place]
    if (key === undefined || key >>> 16 !== unit) break
    for (const document of documentsAt(pairs, place)) has[document] = 1
  }
  const found = new Uint32Array(ends.length)
  let count = 0
  for (let document = 0; document < has.length; document++)
    if (has[document]) found[count++] = document
  return found.subarray(0, count)
}

function common(some: Uint32Array, others: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(some.length, others.length))
  let count = 0
  let at = 0
  for (const document of some) {
    while (at < others.length && (others[at] ?? 0) < document) at++
    if (others[at] === document) both[count++] = document
  }
  return both.subarray(0, count)
}
