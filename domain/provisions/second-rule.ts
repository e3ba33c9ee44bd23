import { isBeneathTitle, isNote, namesRule } from './front-matter'
import { labelOf, type Label } from './label'
import type { Line } from './provision'

/** Where another rule begins below the first articles, or the items of a decision: lines that are a rule's name with its beginning behind. */
export function secondTitles(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  let begun = false
  let inAnnex = false
  for (const [index, line] of lines.entries()) {
    const label = line.rows ? undefined : labelOf(line.text)
    if (label?.kind === 'annex') inAnnex = true
    else if (label && !isStructure(label)) {
      begun = true
      inAnnex = false
    } else if (begun && !inAnnex && isTitle(lines, index)) found.add(line)
  }
  return found
}

function isTitle(lines: readonly Line[], index: number): boolean {
  const { text = '' } = lines[index] ?? {}
  if (!namesRule(text)) return false
  // 第一章 on one line, 会议制度 on the next.
  if (isStructure(labelOf(lines[index - 1]?.text ?? ''))) return false
  const below = lines.slice(index + 1, index + 3).map((line) => line.text)
  const next = below.find((one) => !isBeneathTitle(one)) ?? ''
  return isNote(next) || /^目 ?[录次]$/.test(next) || isFirst(labelOf(next))
}

/** 第一条, 第一章 or 一、 */
const isFirst = (label: Label | undefined): boolean =>
  label?.number === 1 &&
  label.inserted === undefined &&
  (isStructure(label) || label.kind === 'article' || label.kind === 'comma')

const isStructure = (label: Label | undefined): boolean =>
  label?.kind === 'part' || label?.kind === 'chapter' || label?.kind === 'section'
