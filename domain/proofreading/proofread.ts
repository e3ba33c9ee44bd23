import { findConfusions } from './confusions'
import { findVariants } from './confusions/variants'
import type { Found, Mark, Passage } from './mark'
import type { OfficeLists } from './office-lists'
import { findNearMisses } from './phrases/near-misses'
import { isWithin, protectedIn, quotedIn } from './protected'
import { findBlanks } from './rules/blanks'
import { findCollocations } from './rules/collocations'
import { findDates } from './rules/dates'
import { findFormulations } from './rules/formulations'
import { findLeaders } from './rules/leaders'
import { findNumbering } from './rules/numbering'
import { findNumbers } from './rules/numbers'
import { findOrgans } from './rules/organs'
import { findUnpaired } from './rules/pairing'
import { findParticles } from './rules/particles'
import { findPunctuation } from './rules/punctuation'
import { findRepetitions } from './rules/repetition'
import { findSentenceMarks } from './rules/sentence-marks'
import { findSpaces } from './rules/spaces'
import { findTerms } from './rules/current-term'
import { findDoubled } from './words/doubled'
import { findMisspellings } from './words/misspellings'
import { namedIn, namesIn, touches } from './words/names'
import { segmented } from './words/segment'

/**
 * 校对: every likely mistake in the passages, in reading order, no two over one another.
 * `today` (`YYYY-MM-DD`, of Shanghai) tells which formulations hold and which year a date without one means.
 */
export function proofread(passages: readonly Passage[], lists: OfficeLists, today: string): Mark[] {
  const across = new Map<string, Mark[]>()
  for (const mark of [...findUnpaired(passages), ...findNumbering(passages)]) {
    across.set(mark.passage, [...(across.get(mark.passage) ?? []), mark])
  }
  const names = namesIn(passages.map(({ text }) => text))
  return passages.flatMap(({ id, text, role }) => {
    if (text.trim() === '') return []
    const own = findInText(text, role, lists, today, names)
    return apart([...own, ...(across.get(id) ?? [])]).map((found) => ({ ...found, passage: id }))
  })
}

function findInText(
  text: string,
  role: Passage['role'],
  lists: OfficeLists,
  today: string,
  names: readonly string[],
): Found[] {
  const kept = protectedIn(text, lists.accepted)
  const quoted = quotedIn(text)
  const named = namedIn(text, names)
  const runs = segmented(text)
  // Words: not in titles and names; in quotations only what is wrong whoever said it.
  const words = [
    ...findVariants(text),
    ...findConfusions(text, runs),
    ...findNearMisses(text, runs),
    ...findParticles(text),
    ...findCollocations(text),
    ...findRepetitions(text, runs),
    ...runs
      .flatMap((run) => [...findMisspellings(run), ...findDoubled(run)])
      .filter(({ offset, length }) => !touches(named, offset, length)),
  ].filter(
    ({ offset, length, tier }) =>
      !isWithin(kept, offset, length) && (tier === 'certain' || !isWithin(quoted, offset, length)),
  )
  // Names and formulations are just what stands in quotations; marks and numbers obey the same rules there.
  const forms = [
    ...findFormulations(text, lists.formulations, today, runs),
    ...findTerms(text, lists.term),
    ...findOrgans(text, lists.organs, runs),
    ...findLeaders(text, lists.leaders),
    ...findDates(text, today),
    // A field that is a name says so itself: 李XX is asked about in running text only.
    ...findBlanks(text).filter(({ tier }) => role !== 'fact' || tier === 'certain'),
    ...(role === 'cell' ? [] : findSpaces(text)),
  ]
  const signs = [...findPunctuation(text), ...findSentenceMarks(text), ...findNumbers(text)].filter(
    ({ offset, length }) => !isWithin(kept, offset, length),
  )
  return [...words, ...forms, ...signs]
}

/** One mark to a stretch: what is certain before what is possible, the longer before the shorter. */
function apart<F extends Found>(found: readonly F[]): F[] {
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.tier === 'certain') - Number(a.tier === 'certain') ||
      b.length - a.length ||
      a.offset - b.offset,
  )
  const chosen: F[] = []
  for (const one of ranked) {
    const end = one.offset + one.length
    if (chosen.every((other) => end <= other.offset || other.offset + other.length <= one.offset)) {
      chosen.push(one)
    }
  }
  return chosen.sort((a, b) => a.offset - b.offset)
}
