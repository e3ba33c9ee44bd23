import {
  AlignmentType,
  Bookmark,
  Document,
  LeaderType,
  LineRuleType,
  Packer,
  PageBreak,
  PageReference,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { office } from '@domain/vocabulary/office'
import { fonts, lineHeight, sizes, typeArea } from '../../../platform/official-layout'
import { line, officialDocument, officialSection, run } from '../../../platform/word/official-parts'
import { ruleParagraphs, type PrintedRule } from './rule-paragraphs'

export interface PrintedBook {
  title: string
  /** 第2版, or that it is no issue yet. */
  edition: string
  /** As people write a day: 2026年11月26日. */
  date: string
  rules: readonly (PrintedRule & { part: string })[]
}

/** 汇编打印本: cover, contents with page numbers, and every rule from a page of its own. */
export function writeBook(book: PrintedBook): Promise<Buffer> {
  const document = new Document({
    creator: office.name,
    title: book.title,
    ...officialDocument,
    // Word fills in the page numbers of the contents when the file is opened.
    features: { updateFields: true },
    sections: [
      { properties: officialSection().properties, children: cover(book) },
      {
        ...officialSection(),
        children: [
          ...contents(book),
          ...book.rules.flatMap((rule, place) => [
            new Paragraph({ children: [new PageBreak()] }),
            ...ruleParagraphs(rule, (title) => marked(title, place)),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const cover = ({ title, edition, date }: PrintedBook): Paragraph[] => [
  ...Array.from({ length: 7 }, () => line({})),
  line({
    alignment: AlignmentType.CENTER,
    spacing: { line: 1000, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: title, font: fonts.title, size: 60 })],
  }),
  line({ alignment: AlignmentType.CENTER, children: [run(`（${edition}）`, fonts.secondLevel)] }),
  ...Array.from({ length: 9 }, () => line({})),
  line({ alignment: AlignmentType.CENTER, children: [run(office.name)] }),
  line({ alignment: AlignmentType.CENTER, children: [run(date)] }),
]

/** 目录: the rules by part, each with its page. */
const contents = ({ rules }: PrintedBook): Paragraph[] => [
  line({
    alignment: AlignmentType.CENTER,
    spacing: { line: lineHeight.title, lineRule: LineRuleType.EXACT, after: 280 },
    children: [new TextRun({ text: '目　录', font: fonts.title, size: sizes.title })],
  }),
  ...rules.flatMap(({ part, title }, place) => [
    ...(part === rules[place - 1]?.part
      ? []
      : [line({ keepNext: true, children: [run(part, fonts.firstLevel)] })]),
    line({
      tabStops: [{ type: TabStopType.RIGHT, position: typeArea, leader: LeaderType.DOT }],
      children: [run(title), run('\t'), new PageReference(bookmark(place))],
    }),
  ]),
]

const bookmark = (place: number) => `rule${place + 1}`

const marked = (title: TextRun[], place: number) => [
  new Bookmark({ id: bookmark(place), children: title }),
]
