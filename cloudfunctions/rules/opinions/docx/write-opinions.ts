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
import { dayOf, showDay } from '@domain/dates/day'
import {
  answerLabels,
  countsAmong,
  countsInWords,
  type OpinionAnswer,
} from '@domain/opinions/opinion'
import { office } from '@domain/vocabulary/office'
import { fonts, sizes } from '../../../platform/official-layout'
import { sheetAcross } from '../../../platform/word/sheet-across'

interface Line {
  ofText: number
  about: string
  text: string
  from: string
  result: OpinionAnswer | 'unanswered'
  reason: string
}

interface Period {
  text: number
  name: string
  openedAt: string
  closesOn: string
  audience: 'public' | 'organs'
  organs: readonly string[]
  closed?: { at: string } | undefined
}

export interface OpinionsSheet {
  title: string
  periods: readonly Period[]
  /** In the order they are to stand. */
  lines: readonly Line[]
  now: string
  /** Of one period in several files: how many of its opinions stand in those before. */
  first?: number | undefined
}

const columns = [
  ['序号', 700],
  ['条款', 1900],
  ['意见内容', 5200],
  ['提出单位', 1900],
  ['采纳情况', 1200],
  ['理由', 3670],
] as const

/** Half points, in the cells. */
const cellSize = 21

/** 意见采纳情况汇总表: A4 across, a table for each period, headings on every page; nobody of the public is named. */
export function writeOpinions(sheet: OpinionsSheet): Promise<Buffer> {
  const { title, periods, lines, now, first } = sheet
  const document = new Document({
    creator: office.name,
    styles: { default: { document: { run: { font: fonts.body, size: cellSize } } } },
    sections: [
      {
        ...sheetAcross(),
        children: [
          line(`《${title}》`, heading),
          line('意见采纳情况汇总表', heading),
          line(`${office.name}，${showDay(dayOf(now))}`, { centred: true }),
          line(totals(lines, first)),
          ...periods.flatMap((period) => onePeriod(period, sheet)),
          ...(periods.length === 0 ? [line('还没有征求过意见。')] : []),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const heading = { centred: true, size: sizes.title, font: fonts.title }

function totals(lines: readonly Line[], first: number | undefined): string {
  const fromPublic = lines.filter(({ from }) => from === '社会公众').length
  const whence = `其中单位 ${lines.length - fromPublic} 条、社会公众 ${fromPublic} 条`
  const what =
    first === undefined
      ? `共收到意见 ${lines.length} 条`
      : `意见较多，分件导出；本件为第 ${first + 1} 条至第 ${first + lines.length} 条，共 ${lines.length} 条`
  return `${what}，${whence}；${countsInWords(countsAmong(lines))}。`
}

function onePeriod(period: Period, { periods, lines, first }: OpinionsSheet) {
  const severally = periods.length > 1 || first !== undefined
  const its = lines.filter(({ ofText }) => ofText === period.text)
  const until = period.closed ? dayOf(period.closed.at) : period.closesOn
  const whom = period.audience === 'public' ? '社会公众' : period.organs.join('、')
  const days = `${showDay(dayOf(period.openedAt))}至${showDay(until)}`
  return [
    ...(severally ? [line(period.name, { font: fonts.firstLevel })] : []),
    line(`征求意见时间：${days}；征求意见范围：${whom}。`),
    its.length > 0 ? table(its, first) : line('没有收到意见。'),
    line(''),
  ]
}

const table = (lines: readonly Line[], first = 0) =>
  new Table({
    width: { size: columns.reduce((sum, [, width]) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(([, width]) => width),
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(([name, width]) => cell(name, width, fonts.firstLevel)),
      }),
      ...lines.map(
        ({ about, text, from, result, reason }, place) =>
          new TableRow({
            children: [
              String(first + place + 1),
              about,
              text,
              from,
              result === 'unanswered' ? '尚未答复' : answerLabels[result],
              reason,
            ].map((words, column) => cell(words, columns[column]?.[1] ?? 0)),
          }),
      ),
    ],
  })

type Face = (typeof fonts)[keyof typeof fonts]

/** As the document has it: to say so in each of thousands of cells makes the file slow to write. */
const cell = (text: string, width: number, font?: Face) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: text
      .split('\n')
      .map((words) =>
        font
          ? new Paragraph({ children: [new TextRun({ text: words, font })] })
          : new Paragraph(words),
      ),
  })

const line = (text: string, look: { centred?: boolean; size?: number; font?: Face } = {}) =>
  new Paragraph({
    alignment: look.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: 120 },
    children: [
      new TextRun({ text, size: look.size ?? sizes.table, font: look.font ?? fonts.body }),
    ],
  })
