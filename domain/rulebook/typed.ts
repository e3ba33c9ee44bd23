import { labelOf } from '../provisions/label'
import type { Line, Provision } from '../provisions/provision'
import { normalised } from '../provisions/read-lines'
import type { RuleContent } from './edition'

/** The words of a provision and all below it as they are typed: a line each; a table's rows between strokes. */
export function typedOf(one: Provision): string[] {
  const { label, text, children, rows = [] } = withFirstParagraph(one)
  return [
    ...(label || text ? [[label, text].filter(Boolean).join(' ')] : []),
    ...rows.map((row) => `| ${row.map((cell) => cell.replace(/\|/g, '｜')).join(' | ')} |`),
    ...children.flatMap(typedOf),
  ]
}

/** 第一条 and the first of its paragraphs stand on one line, where they can be told apart again. */
function withFirstParagraph(one: Provision): Provision {
  const [first, ...others] = one.children
  if (one.level !== 'article' || one.text !== '' || first?.level !== 'paragraph') return one
  if (labelOf(`${one.label} ${first.text}`)?.label !== one.label) return one
  return { ...one, text: first.text, children: [...first.children, ...others] }
}

/** A whole draft as it is typed: title, notes and all provisions, line by line. */
export function typedRule({ title, notes, provisions }: RuleContent): string {
  const above = provisions.filter(({ level }) => level === 'preamble')
  const front = [...notes, ...above].sort((a, b) => a.line - b.line).map(({ text }) => text)
  const rest = provisions.filter(({ level }) => level !== 'preamble')
  return [title, ...front, ...rest.flatMap(typedOf)].join('\n')
}

/** What was typed, as lines to be read; rows between strokes, one below the other, are a table. */
export function linesTyped(text: string): Line[] {
  const lines: Line[] = []
  let table: string[][] | undefined
  for (const [index, written] of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).entries()) {
    const line = normalised(written)
    if (line === '') continue
    if (!/^\|.*\|$/.test(line)) {
      table = undefined
      lines.push({ text: line, at: index + 1 })
      continue
    }
    const row = line.slice(1, -1).split('|').map(normalised)
    if (table) table.push(row)
    else lines.push({ text: '', at: index + 1, rows: (table = [row]) })
  }
  return lines
}
