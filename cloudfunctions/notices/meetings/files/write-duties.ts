import {
  AlignmentType,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { meetingTime } from '@domain/dates/meeting-time'
import { office } from '@domain/vocabulary/office'
import { fonts, page, sizes, typeArea } from '../../../platform/official-layout'
import type { Duty, Meeting } from '../meeting-store'

/** Of the type area, in twentieths of a point. */
const shares = [700, 3300, 2500, 2344]
/** A long title still stands in one line; a table of few rows is large enough to write in. Half points. */
const type = { title: 40, table: 28 }

/** 会务分工表 on A4; what is not filled in leaves room for a pen. */
export function writeDuties(meeting: Meeting, duties: readonly Duty[]): Promise<Buffer> {
  const { title, startsAt, endsAt, venue } = meeting
  const when = startsAt ? meetingTime(startsAt, endsAt) : '时间待定'
  const document = new Document({
    creator: office.name,
    styles: { default: { document: { run: { font: fonts.body, size: type.table } } } },
    sections: [
      {
        properties: { page },
        children: [
          heading(`${title}会务分工表`),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [
              new TextRun({
                text: [when, venue].filter(Boolean).join('\u3000'),
                size: sizes.table,
              }),
            ],
          }),
          new Table({
            width: { size: typeArea, type: WidthType.DXA },
            rows: [
              row(['序号', '事项', '责任人', '备注'], true),
              ...duties.map(({ duty, people, note }, n) => row([`${n + 1}`, duty, people, note])),
            ],
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const heading = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [new TextRun({ text, size: type.title, font: fonts.title })],
  })

const row = (texts: readonly string[], isHead = false) =>
  new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    height: { value: 680, rule: HeightRule.ATLEAST },
    children: texts.map(
      (text, n) =>
        new TableCell({
          width: { size: shares[n] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: [
            new Paragraph({
              alignment: isHead || n === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
              children: [new TextRun({ text, ...(isHead && { font: fonts.firstLevel }) })],
            }),
          ],
        }),
    ),
  })
