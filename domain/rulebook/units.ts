import { linesOf } from '../provisions/to-text'
import type { RuleContent } from './edition'
import type { Identified } from './identified'

/** What two texts are compared by, and what is said of a text in one piece: title, notes, headings, articles. */
export interface Unit {
  id: string
  /** 第十二条; 标题 and the like for what has no number. */
  label: string
  words: string
}

/** The units of a text, in its order; an article with everything in it is one. */
export const unitsOf = ({ title, notes, provisions }: RuleContent): Unit[] => [
  { id: 'title', label: '标题', words: title },
  ...(notes.length > 0
    ? [{ id: 'notes', label: '题注', words: notes.map(({ text }) => text).join('\n') }]
    : []),
  ...provisions.flatMap(unitsIn),
]

function unitsIn(one: Identified): Unit[] {
  const { id, level, label, text, children } = one
  const heads = ['part', 'chapter', 'section', 'annex'].includes(level)
  if (heads) return [{ id, label, words: text }, ...children.flatMap(unitsIn)]
  return [{ id, label, words: linesOf({ ...one, label: '' }).join('\n') }]
}
