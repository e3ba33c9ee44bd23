import { isHeading, type Level, type Provision } from '../provisions/provision'
import { linesOf } from '../provisions/to-text'
import type { Identified } from './identified'
import { matchRows, type Row } from './match-rows'

/** Which provisions may be one another through an amendment: a chapter never becomes an article. */
type Kind = 'heading' | 'article' | 'annex' | 'within'

const kindOf = (level: Level): Kind => {
  if (level === 'article' || level === 'annex') return level
  return isHeading({ level }) ? 'heading' : 'within'
}

/**
 * The newer tree under permanent ids: what was there before keeps its id, wherever it now stands and whatever its number;
 * what is new gets one of `newId`. Articles and headings are sought in the whole rule, what is within them where they are.
 */
export function carryIds(
  before: readonly Identified[],
  after: readonly Provision[],
  newId: () => string,
): Identified[] {
  const ids = new Map<Provision, string>()
  const was = outerOf(before)
  const now = outerOf(after)
  for (const kind of ['article', 'annex', 'heading'] as const)
    pair(was.filter(isOf(kind)), now.filter(isOf(kind)))
  pair(was.filter(isOf('within')), now.filter(isOf('within')))
  return after.map(identified)

  function pair(old: readonly Identified[], young: readonly Provision[]) {
    const found = matchRows(old.map(rowOf), young.map(rowOf))
    for (const [index, place] of found) {
      const one = young[index]
      const other = old[place]
      if (!one || !other) continue
      ids.set(one, other.id)
      if (kindOf(one.level) === 'article' || kindOf(one.level) === 'within')
        pair(other.children, one.children)
    }
  }

  function identified(one: Provision): Identified {
    return { ...one, id: ids.get(one) ?? newId(), children: one.children.map(identified) }
  }
}

const isOf = (kind: Kind) => (one: Provision) => kindOf(one.level) === kind

/** Headings, articles and what stands beside them, in the order of the text; nothing that is within an article. */
const outerOf = <P extends Provision>(provisions: readonly P[]): P[] =>
  provisions.flatMap((one) => {
    const below = kindOf(one.level) === 'heading' || one.level === 'annex'
    return below ? [one, ...outerOf(one.children as P[])] : [one]
  })

/** A heading by its own words, anything else with all below it. */
function rowOf(one: Provision): Row {
  const { label, text } = one
  if (kindOf(one.level) === 'heading' || one.level === 'annex') return { label, words: text }
  return { label, words: linesOf({ ...one, label: '' }).join('\n') }
}
