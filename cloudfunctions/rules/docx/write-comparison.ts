import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Comparison, Marked } from '@domain/rulebook/compare'
import { office } from '@domain/vocabulary/office'
import { fonts, sizes } from '../../platform/official-layout'
import { sheetAcross } from '../../platform/word/sheet-across'

/** 原条文, 修改后 and 说明: together the width of A4 lying down, less its margins. */
const widths = [6435, 6435, 1700] as const

/** 修改对照表 on paper: only what changed, taken-out words struck, new ones bold, headings on every page. */
export function writeComparison(
  title: string,
  [before, after]: readonly [before: string, after: string],
  rows: readonly Comparison[],
): Promise<Buffer> {
  const changed = rows.filter(({ change }) => change !== 'same')
  const says =
    changed.length === 0
      ? '两个文本逐条对照，没有改动。'
      : '只列有改动的条文：删去的文字加删除线，新增的文字加粗。'
  const document = new Document({
    creator: office.name,
    title: `${title}修改对照表`,
    styles: { default: { document: { run: { font: fonts.body, size: sizes.table } } } },
    sections: [
      {
        ...sheetAcross(),
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [
              new TextRun({ text: `${title}修改对照表`, size: sizes.title, font: fonts.title }),
            ],
          }),
          new Paragraph({
            spacing: { after: 120 },
            children: [new TextRun(`${before} → ${after}。${says}`)],
          }),
          ...(changed.length === 0 ? [] : [table([before, after], changed)]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const table = ([before, after]: readonly [string, string], rows: readonly Comparison[]) =>
  new Table({
    width: { size: widths[0] + widths[1] + widths[2], type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [`原条文（${before}）`, `修改后（${after}）`, '说明'].map((text, column) =>
          cell([[new TextRun({ text, font: fonts.firstLevel })]], column),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: [
              cell(linesOf(row.before), 0),
              cell(linesOf(row.after), 1),
              cell([[new TextRun(changeSaid(row))]], 2),
            ],
          }),
      ),
    ],
  })

/** 说明, in one or two words. */
export function changeSaid({ change, before, after }: Comparison): string {
  if (change === 'added') return '新增'
  if (change === 'removed') return '删去'
  if (change === 'renumbered') return '条序调整'
  return before?.label === after?.label ? '修改' : '修改，条序调整'
}

/** The words of one side line by line, its number before the first. */
function linesOf(side: Marked | undefined): TextRun[][] {
  if (!side) return [[]]
  const lines: TextRun[][] = [
    side.label ? [new TextRun({ text: `${side.label}\u3000`, font: fonts.firstLevel })] : [],
  ]
  for (const { text, kind } of side.words)
    for (const [n, part] of text.split('\n').entries()) {
      if (n > 0) lines.push([])
      if (part === '') continue
      const run = new TextRun({ text: part, bold: kind === 'added', strike: kind === 'removed' })
      lines.at(-1)?.push(run)
    }
  return lines
}

const cell = (lines: readonly TextRun[][], column: number) =>
  new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: lines.map((children) => new Paragraph({ children })),
  })
