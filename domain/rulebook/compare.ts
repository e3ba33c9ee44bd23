import { wordDifferences } from '../review/word-differences'
import type { RuleContent } from './edition'
import { unitsOf, type Unit } from './units'

export interface Marked {
  label: string
  words: { text: string; kind: 'same' | 'added' | 'removed' }[]
}

/** One article, or heading, in two texts; `before` or `after` is missing where it stands in one only. */
export interface Comparison {
  id: string
  change: 'same' | 'reworded' | 'renumbered' | 'added' | 'removed'
  before?: Marked
  after?: Marked
}

/** Two texts of a rule, matched by id, in the order of the newer; what was taken out stands behind what it stood behind. */
export function compareRules(before: RuleContent, after: RuleContent): Comparison[] {
  const old = unitsOf(before)
  const young = unitsOf(after)
  const was = new Map(old.map((unit) => [unit.id, unit]))
  const kept = new Set(young.map(({ id }) => id))
  const goneBehind = new Map<string, Unit[]>()
  let behind = ''
  for (const unit of old) {
    if (kept.has(unit.id)) behind = unit.id
    else goneBehind.set(behind, [...(goneBehind.get(behind) ?? []), unit])
  }
  const gone = (id: string) => (goneBehind.get(id) ?? []).map(removed)
  return [
    ...gone(''),
    ...young.flatMap((unit) => [compared(was.get(unit.id), unit), ...gone(unit.id)]),
  ]
}

const removed = ({ id, label, words }: Unit): Comparison => ({
  id,
  change: 'removed',
  before: { label, words: [{ text: words, kind: 'removed' }] },
})

function compared(old: Unit | undefined, young: Unit): Comparison {
  const { id, label, words } = young
  if (!old)
    return { id, change: 'added', after: { label, words: [{ text: words, kind: 'added' }] } }
  if (old.words === words) {
    const same = [{ text: words, kind: 'same' as const }]
    return {
      id,
      change: old.label === label ? 'same' : 'renumbered',
      before: { label: old.label, words: same },
      after: { label, words: same },
    }
  }
  const pieces = wordDifferences(old.words, words).map(({ text, as }) => ({ text, kind: as }))
  return {
    id,
    change: 'reworded',
    before: { label: old.label, words: pieces.filter(({ kind }) => kind !== 'added') },
    after: { label, words: pieces.filter(({ kind }) => kind !== 'removed') },
  }
}
