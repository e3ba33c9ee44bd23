import { isHeading } from '../provisions/provision'
import type { Identified } from './identified'

/** One line of a passage as it is set: how far in, its label, its words; or the rows of a table. */
export interface SheetLine {
  id: string
  depth: number
  label: string
  text: string
  rows?: string[][] | undefined
}

/** What a reader goes through one by one: a heading, or a passage an opinion can be given on. */
export type SheetPart =
  | { kind: 'heading'; id: string; level: 'part' | 'chapter' | 'section'; text: string }
  | { kind: 'passage'; id: string; ids: string[]; lines: SheetLine[] }

/** A text article by article; what stands beside the articles (序言, 附件, 一、…) is a passage as well. */
export function sheetOf(provisions: readonly Identified[]): SheetPart[] {
  return provisions.flatMap((node): SheetPart[] => {
    const { id } = node
    if (!isHeading(node)) {
      const lines = linesOf(node, 0)
      return [{ kind: 'passage', id, ids: lines.map((line) => line.id), lines }]
    }
    const { level, label, text, children } = node
    const heading: SheetPart = { kind: 'heading', id, level, text: [label, text].join('　') }
    return [heading, ...sheetOf(children)]
  })
}

const linesOf = ({ id, level, label, text, rows, children }: Identified, depth: number) => [
  { id, depth, label, text, rows },
  ...children.flatMap((child): SheetLine[] =>
    // A paragraph stands where its article does; items and what is below them stand in.
    linesOf(child, child.level === 'paragraph' || level === 'annex' ? depth : depth + 1),
  ),
]
