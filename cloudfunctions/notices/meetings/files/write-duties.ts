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
import type { Meeting } from '../meeting-store'

export interface Duty {
  duty: string
  people: string
  note: string
}

/** Twentieths of a point: the type area of GB/T 9704-2012 is 156 mm wide. */
const width = 8844
const shares = [700, 3300, 2500, 2344]
const body = { eastAsia: '仿宋_GB2312', ascii: 'Times New Roman' }
const bold = { eastAsia: '黑体', ascii: 'Times New Roman' }

/** 会务分工表 on A4; what is not filled in leaves room for a pen. */
export function writeDuties(meeting: Meeting, duties: readonly Duty[]): Promise<Buffer> {
  const { title, startsAt, endsAt, venue } = meeting
  const when = startsAt ? meetingTime(startsAt, endsAt) : '时间待定'
  const document = new Document({
    creator: office.name,
    styles: { default: { document: { run: { font: body, size: 28 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
          },
        },
        children: [
          heading(`${title}会务分工表`),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [
              new TextRun({ text: [when, venue].filter(Boolean).join('\u3000'), size: 24 }),
            ],
          }),
          new Table({
            width: { size: width, type: WidthType.DXA },
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
    children: [
      new TextRun({
        text,
        size: 40,
        font: { eastAsia: '方正小标宋简体', ascii: 'Times New Roman' },
      }),
    ],
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
              children: [new TextRun({ text, ...(isHead && { font: bold }) })],
            }),
          ],
        }),
    ),
  })
