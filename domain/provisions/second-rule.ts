import { isBeneathTitle, isNote, namesRule } from './front-matter'
import { labelOf, type Label } from './label'
import type { Line } from './provision'

/**
 * Lines below the first articles, or the items of a decision, that are a rule's name: `secondRule` with the beginning of
 * a rule behind, `beginsAnew` where only 一、 follows, as it does below the subhead of a plan as well.
 */
export function secondTitles(lines: readonly Line[]): Map<Line, 'secondRule' | 'beginsAnew'> {
  const found = new Map<Line, 'secondRule' | 'beginsAnew'>()
  let begun = false
  let inAnnex = false
  for (const [index, line] of lines.entries()) {
    const label = line.rows ? undefined : labelOf(line.text)
    if (label?.kind === 'annex') inAnnex = true
    else if (label && !isStructure(label)) {
      begun = true
      inAnnex = false
    } else if (begun && !inAnnex) {
      const begins = beginsAt(lines, index)
      if (begins) found.set(line, begins)
    }
  }
  return found
}

function beginsAt(lines: readonly Line[], index: number) {
  const { text = '' } = lines[index] ?? {}
  if (!namesRule(text)) return undefined
  // 第一章 on one line, 会议制度 on the next.
  if (isStructure(labelOf(lines[index - 1]?.text ?? ''))) return undefined
  const below = lines.slice(index + 1, index + 3).map((line) => line.text)
  const next = below.find((one) => !isBeneathTitle(one)) ?? ''
  if (isNote(next) || /^目 ?[录次]$/.test(next)) return 'secondRule'
  const label = labelOf(next)
  if (label?.number !== 1 || label.inserted !== undefined) return undefined
  if (isStructure(label) || label.kind === 'article') return 'secondRule'
  return label.kind === 'comma' ? 'beginsAnew' : undefined
}

const isStructure = (label: Label | undefined): boolean =>
  label?.kind === 'part' || label?.kind === 'chapter' || label?.kind === 'section'
