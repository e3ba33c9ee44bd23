import { documentsWith } from './documents-with'
import { bitCount, type Matches } from './matches'
import { nearness } from './nearness'
import { kinds, startOf, wordsIn, type RulebookIndex } from './rulebook-index'

/** How much each thing counts. An article asked for by its number comes first, then titles, headings, phrases. */
const points = {
  label: 300,
  title: 100,
  wholeTitle: 150,
  headings: 60,
  wholeHeading: 60,
  phrase: 50,
  near: 45,
  often: 10,
  repealed: -200,
  notYetInForce: -5,
}
const mostPoints = 1000

/** Nearness is looked at for so many, the best by all else: it costs reading their words. */
const readClosely = 400

/** The matched documents, the best first; equals in the order of the book. */
export function ranked(
  index: RulebookIndex,
  phrase: string,
  words: readonly string[],
  matches: Matches,
): Uint32Array {
  const { matched } = matches
  const scores = scoresOf(index, phrase, words, matches)
  if (words.length > 1) addPhrases(index, [phrase, words.join('')], matched, scores)
  const order = bestFirst(scores)
  const closer = order.subarray(0, readClosely)
  const best = bestFirst(
    Array.from(closer, (n) => {
      const text = wordsIn(index, matched[n] ?? 0)
      const more = words.length > 1 ? points.near * nearness(text, words) : often(text, words[0])
      return (scores[n] ?? 0) + more
    }),
  ).map((n) => closer[n] ?? 0)
  closer.set(best)
  return order.map((n) => matched[n] ?? 0)
}

/** By all that is known without reading a document's words. */
function scoresOf(
  index: RulebookIndex,
  phrase: string,
  words: readonly string[],
  { matched, byDocument, byHeadings, byTitle }: Matches,
): Float64Array {
  const ofRule = index.rules.map(
    ({ standing }, rule) =>
      (points.title * bitCount(byTitle[rule] ?? 0)) / words.length +
      (standing === 'inForce' ? 0 : points[standing]),
  )
  const inHeadings = (bits = 0) => (points.headings * bitCount(bits)) / words.length
  const ofHeadings = byHeadings.map(inHeadings)
  const labels = words.filter((word) => /^[第附]./.test(word))
  const scores = new Float64Array(matched.length)
  for (let n = 0; n < matched.length; n++) {
    const document = matched[n] ?? 0
    const rule = index.ruleOf[document] ?? 0
    const kind = index.kindOf[document]
    let score = (ofRule[rule] ?? 0) + (ofHeadings[index.headingsOf[document] ?? 0] ?? 0)
    if (kind === kinds.rule && byTitle[rule])
      score += points.wholeTitle * share(phrase, index.titles[rule] ?? '')
    if (kind === kinds.heading)
      score +=
        inHeadings(byDocument[document]) +
        points.wholeHeading * share(phrase, wordsIn(index, document))
    for (const word of labels) if (isLabel(index, document, word)) score += points.label
    scores[n] = score
  }
  return scores
}

function addPhrases(
  index: RulebookIndex,
  phrases: readonly string[],
  matched: Uint32Array,
  scores: Float64Array,
): void {
  const has = new Uint8Array(index.ends.length)
  for (const phrase of phrases)
    for (const document of documentsWith(index, phrase, matched)) has[document] = 1
  for (let n = 0; n < matched.length; n++)
    if (has[matched[n] ?? 0]) scores[n] = (scores[n] ?? 0) + points.phrase
}

const share = (phrase: string, whole: string): number => Math.min(1, phrase.length / whole.length)

const often = (text: string, word = ''): number =>
  Math.min(points.often, 2 * (text.split(word).length - 2))

/** 第十二条: a label stands before a space or alone on its line. */
function isLabel({ text, ends }: RulebookIndex, document: number, word: string): boolean {
  const start = startOf(ends, document)
  if (!text.startsWith(word, start)) return false
  const after = text[start + word.length]
  return after === ' ' || after === '\n'
}

/** The places of the scores, highest first, equals as they stand: sorted by counting how many have each. */
function bestFirst(scores: ArrayLike<number>): Uint32Array {
  const last = 2 * mostPoints
  const rowOf = (n: number) =>
    Math.min(last, Math.max(0, Math.round(mostPoints - (scores[n] ?? 0))))
  const rows = new Uint32Array(last + 2)
  for (let n = 0; n < scores.length; n++) rows[rowOf(n) + 1]! += 1
  for (let row = 1; row < rows.length; row++) rows[row]! += rows[row - 1]!
  const order = new Uint32Array(scores.length)
  for (let n = 0; n < scores.length; n++) order[rows[rowOf(n)]!++] = n
  return order
}
