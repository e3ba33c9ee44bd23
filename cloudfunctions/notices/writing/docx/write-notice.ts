import {
  AlignmentType,
  BorderStyle,
  Document,
  LineRuleType,
  Packer,
  type Paragraph,
  TextRun,
} from 'docx'
import { longDate } from '@domain/dates/show'
import type { NoticeContent } from '@domain/notice/notice-content'
import { paperLines } from '@domain/notice/paper-lines'
import type { MeetingKind } from '@domain/vocabulary/meeting-kinds'
import { titleLines } from '@domain/notice/title-lines'
import { character, fonts, sizes, typeArea } from '../../../platform/official-layout'
import {
  indented,
  line,
  officialDocument,
  officialSection,
  run,
  titleParagraph,
} from '../../../platform/word/official-parts'
import { widthOf } from './width-of'

const red = 'FF0000'

/** Characters of 2号 in a line. */
const titleWidth = Math.floor(typeArea / (sizes.title * 10))

interface Dated {
  /** Otherwise it is headed 送审稿. */
  signed: boolean
  /** UTC; the day of 成文日期. */
  datedAt: string
}

/** 会议通知 as a document of the office (GB/T 9704-2012), to be printed, stamped and filed. */
export function writeNotice(
  kind: MeetingKind,
  content: NoticeContent,
  { signed, datedAt }: Dated,
): Promise<Buffer> {
  const { title, addressee, attachments, issuer } = content
  const children = [
    ...head(issuer, signed),
    titleParagraph(titleLines(title, titleWidth)),
    line({}),
    line({ children: [run(`${addressee.replace(/[：:]\s*$/, '')}：`)] }),
    ...paperLines(kind, content).map((one) =>
      one.as === 'heading'
        ? line({ ...indented, keepNext: true, children: [run(one.text, fonts.firstLevel)] })
        : line({
            ...indented,
            children: [...(one.lead ? [run(one.lead, fonts.secondLevel)] : []), run(one.text)],
          }),
    ),
    ...attachmentLines(attachments),
    ...signature(issuer, longDate(datedAt)),
  ]
  const document = new Document({
    creator: issuer,
    title,
    ...officialDocument,
    sections: [{ ...officialSection(), children }],
  })
  return Packer.toBuffer(document)
}

/** 发文机关标志, 发文字号 to be filled in by hand, and the red line below them (7.2). */
const head = (issuer: string, signed: boolean) => [
  line({ children: signed ? [] : [run('（送审稿）', fonts.firstLevel)] }),
  line({
    alignment: AlignmentType.CENTER,
    spacing: { line: 1200, lineRule: LineRuleType.EXACT },
    children: [
      new TextRun({ text: issuer, font: fonts.title, size: headSize(issuer), color: red }),
    ],
  }),
  line({}),
  line({
    alignment: AlignmentType.CENTER,
    // 版心 wide, 4 mm below the number.
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: red } },
    children: [run('\u3000\u3000\u3000〔\u3000\u3000\u3000\u3000〕\u3000\u3000号')],
  }),
  line({}),
  line({}),
]

/** As large as one line of the type area takes, and never as large as the 上级机关's: 1号 (26 pt) to 50 pt. */
const headSize = (issuer: string): number => {
  const points = Math.floor((typeArea / 20 - 24) / Math.max(1, widthOf(issuer)))
  return 2 * Math.min(50, Math.max(26, points))
}

/** 附件说明 (7.3.4): a line below the text, its names aligned below one another, without full stops. */
function attachmentLines(attachments: readonly string[]): Paragraph[] {
  const numbers = attachments.length > 1
  const hang = (numbers ? 4 : 3) * character
  return attachments.length === 0
    ? []
    : [
        line({}),
        ...attachments.map((name, place) =>
          line({
            indent: {
              left: 2 * character + character * 3 + (numbers ? character : 0),
              hanging: place === 0 ? hang : numbers ? character : 0,
            },
            children: [
              run(`${place === 0 ? '附件：' : ''}${numbers ? `${place + 1}. ` : ''}${bare(name)}`),
            ],
          }),
        ),
      ]
}

const bare = (name: string) => name.replace(/[。；，、]+$/, '')

/** 发文机关署名 centred above 成文日期, which ends four characters from the edge (7.3.5). */
function signature(issuer: string, date: string): Paragraph[] {
  const beyond = (widthOf(date) - widthOf(issuer)) / 2
  const right = Math.max(0, 4 + beyond)
  // Where the name is much the longer, both move: the name ends two characters from the edge.
  const shift = 4 + beyond < 2 ? 2 - (4 + beyond) : 0
  const at = (characters: number) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(characters * character) },
  })
  return [
    line({ keepNext: true }),
    line({ keepNext: true }),
    line({ ...at(shift > 0 ? 2 : right), keepNext: true, children: [run(issuer)] }),
    line({ ...at(4 + shift), children: [run(date)] }),
  ]
}
