import { diffArrays } from 'diff'
import { likeness, pairsOf, type Pairs } from './likeness'

/** What is matched with its like in another text: a provision with all below it, or a heading. */
export interface Row {
  label: string
  words: string
}

/** Under one number and this much alike, it is the same provision. */
const alikeUnderLabel = 0.55
/** Where both stand between the same neighbours, less will do: with the number kept, and without. */
const alikeInPlace = { sameLabel: 0.2, otherLabel: 0.4 }
/** Of two long stretches without a fixed point, only what lies about as deep is compared. */
const reach = 60

/** Which row of the newer text is which of the older: index → index, no index twice. Order stays free: rows may move. */
export function matchRows(before: readonly Row[], after: readonly Row[]): Map<number, number> {
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  const match = (now: number, was: number) => {
    matched.set(now, was)
    taken.add(was)
  }
  byWordsInOrder(before, after, match)
  byWordsMoved()
  const was = pairsLazily(before)
  const now = pairsLazily(after)
  byLabel()
  inGaps()
  return matched

  function byWordsMoved() {
    const places = new Map<string, number[]>()
    for (const [index, { words }] of before.entries())
      if (!taken.has(index)) places.set(words, [...(places.get(words) ?? []), index])
    for (const [index, { words, label }] of after.entries()) {
      if (matched.has(index) || words === '') continue
      const same = places.get(words)?.filter((place) => !taken.has(place)) ?? []
      const found = same.find((place) => before[place]?.label === label) ?? same[0]
      if (found !== undefined) match(index, found)
    }
  }

  function byLabel() {
    const labelled = new Map<string, number>()
    for (const [index, { label }] of before.entries())
      if (label && !taken.has(index) && !labelled.has(label)) labelled.set(label, index)
    for (const [index, { label }] of after.entries()) {
      const place = matched.has(index) ? undefined : labelled.get(label)
      if (place === undefined || taken.has(place)) continue
      if (like(index, place) >= alikeUnderLabel) match(index, place)
    }
  }

  /** Between two neighbours that are matched, the likest first. */
  function inGaps() {
    for (const [from, to] of gapsIn(after, matched)) {
      const lower = from === 0 ? -1 : (matched.get(from - 1) ?? -1)
      const upper = to === after.length ? before.length : (matched.get(to) ?? before.length)
      const pairs: { index: number; place: number; as: number }[] = []
      for (let index = from; index < to; index++)
        for (let place = lower + 1; place < upper; place++) {
          if (taken.has(place) || Math.abs(index - from - (place - lower - 1)) > reach) continue
          const sameLabel =
            after[index]?.label !== '' && after[index]?.label === before[place]?.label
          const as = like(index, place)
          if (as >= (sameLabel ? alikeInPlace.sameLabel : alikeInPlace.otherLabel))
            pairs.push({ index, place, as })
        }
      for (const { index, place } of pairs.sort((a, b) => b.as - a.as))
        if (!matched.has(index) && !taken.has(place)) match(index, place)
    }
  }

  function like(index: number, place: number): number {
    return likeness(now(index), was(place))
  }
}

/** Most rows are found by their words, and never counted in pairs. */
function pairsLazily(rows: readonly Row[]) {
  const made = new Map<number, Pairs>()
  return (index: number): Pairs => {
    const pairs = made.get(index) ?? pairsOf(rows[index]?.words ?? '')
    made.set(index, pairs)
    return pairs
  }
}

function byWordsInOrder(
  before: readonly Row[],
  after: readonly Row[],
  match: (now: number, was: number) => void,
) {
  let was = 0
  let now = 0
  const words = (rows: readonly Row[]) => rows.map((row) => row.words)
  for (const { count = 0, added, removed } of diffArrays(words(before), words(after))) {
    if (!added && !removed)
      // A row without words is like any other without: only its number tells which it is.
      for (let n = 0; n < count; n++) if (after[now + n]?.words) match(now + n, was + n)
    if (!added) was += count
    if (!removed) now += count
  }
}

/** The stretches of rows without a match: from, and up to but not with. */
function gapsIn(rows: readonly Row[], matched: ReadonlyMap<number, number>): [number, number][] {
  const gaps: [number, number][] = []
  for (let at = 0; at < rows.length; at++) {
    if (matched.has(at)) continue
    const from = at
    while (at < rows.length && !matched.has(at)) at++
    gaps.push([from, at])
  }
  return gaps
}
