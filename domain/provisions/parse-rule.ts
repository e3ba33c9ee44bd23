import { buildTree } from './build-tree'
import { withoutFurniture } from './contents'
import { continuityOf } from './continuity'
import { frontMatterOf } from './front-matter'
import { labelOf } from './label'
import type { Line, Provision, Rule } from './provision'
import { lineOdditiesOf } from './line-oddities'
import { missingReferences } from './missing-references'

/** A rule from its lines: title, notes, the tree of its provisions, and whatever is odd about it, at its place. */
export function parseRule(lines: readonly Line[]): Rule {
  const { kept, dropped: furniture } = withoutFurniture(lines)
  const body = kept.findIndex(({ text }, index) => beginsBody(text, kept, index))
  const front = frontMatterOf(body < 0 ? kept : kept.slice(0, body))
  const rest = body < 0 ? [] : kept.slice(body)
  const preamble = front.preamble.map(({ text, at }): Provision => ({
    level: 'preamble',
    label: '',
    text,
    children: [],
    line: at,
  }))
  const provisions = [...preamble, ...buildTree(rest)]
  const oddities = [
    ...continuityOf(provisions),
    ...lineOdditiesOf(rest, provisions),
    ...missingReferences(provisions),
  ]
  return {
    title: front.title,
    notes: front.notes,
    provisions,
    oddities: oddities.sort((a, b) => a.line - b.line),
    dropped: [...furniture, ...front.dropped].sort((a, b) => a.line - b.line),
  }
}

/** The first heading, article, or 一、 of a decision; above it stands the front matter. */
function beginsBody(text: string, lines: readonly Line[], index: number): boolean {
  if (index === 0) return false
  if (/^(总|附) ?则$/.test(text)) return true
  const label = labelOf(text)
  if (!label || label.kind === 'annex') return false
  if (['part', 'chapter', 'section', 'article'].includes(label.kind)) return true
  return label.kind === 'comma' || (label.kind === 'arabic' && lines.slice(index).length > 1)
}
