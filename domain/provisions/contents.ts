import type { Dropped, Line } from './provision'
import { labelOf } from './label'

/** — 3 —, - 3 -, 第 3 页 共 10 页, 3/10, or a number alone on its line. */
const pageNumber =
  /^([—–\-－·~ ]*\d{1,4}[—–\-－·~ ]*|第 ?\d{1,4} ?页(.{0,3}共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/

/** The lines of the rule itself, without page numbers, running heads and the table of contents. */
export function withoutFurniture(lines: readonly Line[]): { kept: Line[]; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const drop = ({ text, at }: Line, why: Dropped['why']) => dropped.push({ text, why, line: at })
  const heads = runningHeads(lines)
  const contents = contentsIn(lines)
  const kept = lines.filter((line) => {
    if (line.rows) return true
    if (pageNumber.test(line.text)) drop(line, 'pageNumber')
    else if (heads.has(line)) drop(line, 'runningHead')
    else if (contents.has(line)) drop(line, 'contents')
    else return true
    return false
  })
  return { kept, dropped }
}

/** A short line without a stop right beside a page number, three times or more in the same words. */
function runningHeads(lines: readonly Line[]): Set<Line> {
  const beside = new Map<string, Line[]>()
  for (const [index, line] of lines.entries()) {
    const { text, rows } = line
    if (rows || text.length > 40 || /[。；：，]$/.test(text) || labelOf(text)) continue
    const near = [lines[index - 1], lines[index + 1]]
    if (!near.some((other) => other && pageNumber.test(other.text))) continue
    beside.set(text, [...(beside.get(text) ?? []), line])
  }
  return new Set([...beside.values()].filter((same) => same.length >= 3).flat())
}

/** What a line of contents says, its dots and page number left off. */
const entryOf = (text: string): string =>
  text.replace(/[ .．…·⋯\-—]*[（(]?\d{0,4}[）)]?$/, '').replace(/ /g, '')

/**
 * 目录 and what follows it, as long as the same lines come again later; without the word, headings of which no article
 * follows and that all come again.
 */
function contentsIn(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  const start = lines.findIndex(({ text }) => /^目 ?[录次]$/.test(text))
  const at = start >= 0 ? start + 1 : lines.findIndex(({ text }) => isHeading(text))
  if (at < 0) return found
  const entries: Line[] = []
  const last = new Map(lines.map(({ text }, index) => [entryOf(text), index]))
  for (let index = at; index < lines.length; index++) {
    const line = lines[index] as Line
    const entry = entryOf(line.text)
    if ((last.get(entry) ?? 0) <= index) break
    if (entries.some(({ text }) => entryOf(text) === entry)) break
    // Without the word above them, only headings are a table of contents.
    if (start < 0 && !isHeading(line.text)) break
    entries.push(line)
  }
  if (start < 0 && entries.length < 2) return found
  if (start >= 0) found.add(lines[start] as Line)
  for (const entry of entries) found.add(entry)
  return found
}

const isHeading = (text: string): boolean => {
  const kind = labelOf(text)?.kind
  return kind === 'part' || kind === 'chapter' || kind === 'section'
}
