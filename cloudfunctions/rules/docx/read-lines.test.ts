import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import { parseRule } from '@domain/provisions/parse-rule'
import type { Provision } from '@domain/provisions/provision'
import { aWordFile } from '../../../tests/builders/docx'
import { DocxProblem } from '../../platform/word/docx-problem'
import { readLines } from './read-lines'

const textsOf = async (bytes: Buffer) => (await readLines(bytes)).map(({ text }) => text)

const alignment = AlignmentType.LEFT
const level = (
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: at,
  format,
  text,
  alignment,
})
/** As Word numbers a rule whose numbers nobody typed. */
const numbering = {
  config: [
    {
      reference: 'rule',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '第%1章'),
        { ...level(1, LevelFormat.CHINESE_COUNTING_THOUSAND, '第%2条') },
        level(2, LevelFormat.CHINESE_COUNTING, '（%3）'),
      ],
    },
    { reference: 'articles', levels: [level(0, LevelFormat.CHINESE_COUNTING, '第%1条')] },
  ],
}
const numbered = (text: string, at: number, reference = 'rule') =>
  new Paragraph({ text, numbering: { reference, level: at } })
const written = (...children: (Paragraph | Table)[]) =>
  Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))

it('says the numbers that Word shows and does not store', async () => {
  const bytes = await written(
    new Paragraph('XX区人大常委会请假制度'),
    numbered('总　则', 0),
    numbered('为了规范请假，制定本制度。', 1),
    numbered('有下列情形之一的，可以请假：', 1),
    numbered('因病；', 2),
    numbered('因公。', 2),
    numbered('附则', 0),
    numbered('本制度自通过之日起施行。', 1),
  )
  expect(await textsOf(bytes)).toEqual([
    'XX区人大常委会请假制度',
    '第一章 总 则',
    '第一条 为了规范请假，制定本制度。',
    '第二条 有下列情形之一的，可以请假：',
    '（一） 因病；',
    '（二） 因公。',
    '第二章 附则',
    // As the file says: its articles begin anew with each chapter. The report on the rule says so, too.
    '第一条 本制度自通过之日起施行。',
  ])
})

/** As Word writes 多级列表 whose articles count on through the chapters (编号 → 重新开始列表的间隔, switched off). */
const chaptersAndArticles =
  '<w:multiLevelType w:val="multilevel"/>' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>' +
  '<w:suff w:val="space"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>' +
  '<w:lvlRestart w:val="0"/><w:suff w:val="space"/><w:lvlText w:val="第%2条"/></w:lvl>' +
  '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
  '<w:lvlText w:val="（%3）"/></w:lvl>'
const num = (numId: number, abstract: number) =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/></w:num>`

it.each<[string, string]>([
  [
    'w:lvlRestart',
    `<w:abstractNum w:abstractNumId="4">${chaptersAndArticles}</w:abstractNum>${num(7, 4)}`,
  ],
  [
    'a list that only names a list style',
    '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Rule"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="4"><w:styleLink w:val="Rule"/>${chaptersAndArticles}` +
      `</w:abstractNum>${num(6, 4)}${num(7, 3)}`,
  ],
])('counts articles on through the chapters: %s', async (_, lists) => {
  const file = aWordFile().lists(lists).paragraph('XX区人大常委会请假制度')
  for (const [text, level] of [
    ['总则', 0],
    ['为了规范请假，制定本制度。', 1],
    ['有下列情形之一的，可以请假：', 1],
    ['因病；', 2],
    ['因公。', 2],
    ['请假由主任批准，但：', 1],
    ['三日以内的除外。', 2],
    ['附则', 0],
    ['本制度自通过之日起施行。', 1],
  ] as const)
    file.listed(text, 7, level)
  const lines = await readLines(await file.build())
  expect(lines.map(({ text }) => text.split(' ')[0])).toEqual([
    'XX区人大常委会请假制度',
    ...['第一章', '第一条', '第二条', '（一）', '（二）', '第三条', '（一）', '第二章', '第四条'],
  ])
  expect(parseRule(lines).oddities).toEqual([])
})

it('keeps a table where it stands', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const table = new Table({ rows: [new TableRow({ children: [cell('姓名'), cell('事由')] })] })
  const lines = await readLines(
    await written(
      new Paragraph('XX办法'),
      numbered('填下表：', 0, 'articles'),
      table,
      numbered('施行。', 0, 'articles'),
    ),
  )
  const { provisions, oddities } = parseRule(lines)
  expect(oddities).toEqual([])
  const shown = ({ level: at, text, rows }: Provision) => [at, text, ...(rows ? [rows] : [])]
  expect(provisions.map((one) => [shown(one), one.children.map(shown)])).toEqual([
    [['article', '填下表：'], [['table', '', [['姓名', '事由']]]]],
    [['article', '施行。'], []],
  ])
})

it('takes what was inserted, leaves what was deleted, and breaks lines where Word does', async () => {
  const bytes = await aWordFile()
    .paragraph('XX规则')
    .tracked('第一条 新的。', '第一条 旧的。')
    .paragraph('第二条 下列：\n（一）甲；\n（二）乙。')
    .build()
  expect(await textsOf(bytes)).toEqual([
    'XX规则',
    '第一条 新的。',
    '第二条 下列：',
    '（一）甲；',
    '（二）乙。',
  ])
})

it.each<[string, () => Buffer | Promise<Buffer>, string]>([
  ['a scan without words', () => aWordFile().paragraph(' ').build(), 'FILE_EMPTY'],
  ['a .doc', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'FILE_OLD_WORD'],
  ['a .pdf', () => Buffer.from('%PDF-1.7'), 'FILE_NOT_DOCX'],
  ['broken XML', () => aWordFile().raw('<w:p><w:r>').build(), 'FILE_DAMAGED'],
])('refuses %s', async (_, bytes, code) => {
  const problem = await readLines(await bytes()).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(DocxProblem)
  expect((problem as DocxProblem).code).toBe(code)
})
