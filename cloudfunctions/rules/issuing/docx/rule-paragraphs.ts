import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import type { Provision } from '@domain/provisions/provision'
import { character, fonts, sizes, typeArea } from '../../../platform/official-layout'
import { indented, line, run, titleParagraph } from '../../../platform/word/official-parts'

/** A rule as it is printed. */
export interface PrintedRule {
  title: string
  notes: readonly string[]
  provisions: readonly Provision[]
}

/** One rule in the manner of the statute books: title, 题注, headings centred, articles with their number in 黑体. */
export const ruleParagraphs = (
  { title, notes, provisions }: PrintedRule,
  mark: (title: TextRun[]) => ParagraphChild[],
): (Paragraph | Table)[] => [
  titleParagraph([], {
    children: mark([new TextRun({ text: title, font: fonts.title, size: sizes.title })]),
  }),
  ...notes.map((note) =>
    line({ alignment: AlignmentType.CENTER, children: [run(note, fonts.secondLevel)] }),
  ),
  line({}),
  ...provisions.flatMap(provisionParagraphs),
]

function provisionParagraphs(provision: Provision): (Paragraph | Table)[] {
  const { level, label, text, rows, children } = provision
  const below = children.flatMap(provisionParagraphs)
  // The first paragraph of several goes on behind the number of its article.
  const goesOn = !text && children[0]?.level === 'paragraph' ? children[0] : undefined
  switch (level) {
    case 'part':
    case 'chapter':
    case 'section':
      return [heading([label, text].filter(Boolean).join('\u3000')), ...below]
    case 'annex':
      return [
        line({ keepNext: true, pageBreakBefore: true, children: [run(label, fonts.firstLevel)] }),
        ...(text ? [heading(text)] : []),
        ...below,
      ]
    case 'article':
      return [
        line({
          ...indented,
          children: [run(label, fonts.firstLevel), run(`\u3000${text || (goesOn?.text ?? '')}`)],
        }),
        ...(goesOn
          ? [goesOn.children, children.slice(1)].flat().flatMap(provisionParagraphs)
          : below),
      ]
    case 'table':
      return rows && rows.length > 0 ? [tableOf(rows)] : []
    case 'preamble':
    case 'paragraph':
    case 'item':
    case 'subitem':
      return [line({ ...indented, children: [run(joined(label, text))] }), ...below]
  }
}

/** （一）stands close to its words, 1. apart from them. */
const joined = (label: string, text: string) =>
  label && !/[）)、]$/.test(label) ? `${label} ${text}` : label + text

const heading = (text: string) =>
  line({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 280, after: 280 },
    children: [run(text, fonts.firstLevel)],
  })

function tableOf(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map((row) => row.length))
  const width = Math.floor(typeArea / columns)
  return new Table({
    width: { size: typeArea, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from(
            { length: columns },
            (_, place) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { left: character / 4, right: character / 4 },
                children: [
                  new Paragraph({
                    children: [
                      new TextRun({ text: row[place] ?? '', font: fonts.body, size: sizes.table }),
                    ],
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}
