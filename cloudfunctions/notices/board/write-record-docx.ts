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
import { office } from '@domain/vocabulary/office'
import { fonts, sizes } from '../../platform/official-layout'
import { acrossWidth, sheetAcross } from '../../platform/word/sheet-across'
import { serviceColumns, type ServiceColumn, type ServiceRecord } from './service-record'

/** More lines make a file no word processor likes to open. */
export const mostPrinted = 1000

/** Together the width of A4 lying down, less its margins. */
const widths: Record<ServiceColumn, number> = {
  number: 560,
  name: 1150,
  unit: 1700,
  as: 760,
  pushes: 2500,
  read: 1000,
  signed: 1750,
  answer: 700,
  leave: 1500,
  edition: 900,
  calls: 2050,
}

/** 通知签收记录 on paper: A4 across, headings on every page, numbered pages. */
export function writeRecordDocx(record: ServiceRecord): Promise<Buffer> {
  const columns = Object.keys(serviceColumns) as ServiceColumn[]
  const headings = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      cell(serviceColumns[column], widths[column], fonts.firstLevel),
    ),
  })
  const lines = record.lines.map(
    (line) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column) => cell(line[column], widths[column], fonts.body)),
      }),
  )
  const document = new Document({
    creator: office.name,
    styles: { default: { document: { run: { font: fonts.body, size: sizes.table } } } },
    sections: [
      {
        ...sheetAcross(),
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [new TextRun({ text: record.title, size: sizes.title, font: fonts.title })],
          }),
          ...record.head.flatMap(([name, value]) => headLines(name, value)),
          new Table({
            width: { size: acrossWidth, type: WidthType.DXA },
            columnWidths: columns.map((column) => widths[column]),
            rows: [headings, ...lines],
          }),
          ...record.foot.map(
            (text) => new Paragraph({ spacing: { before: 100 }, children: [new TextRun(text)] }),
          ),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const headLines = (name: string, value: string) =>
  value.split('\n').map(
    (text, place) =>
      new Paragraph({
        spacing: { after: 60 },
        indent: { left: 1600, hanging: 1600 },
        tabStops: [{ type: 'left', position: 1600 }],
        children: [
          new TextRun({ text: place === 0 ? `${name}：` : '', font: fonts.firstLevel }),
          new TextRun(`\t${text}`),
        ],
      }),
  )

type Face = (typeof fonts)[keyof typeof fonts]

const cell = (text: string, width: number, font: Face) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: text
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ text: line, font, size: 18 })] })),
  })
