import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { convertToHtml, extractRawText } from 'mammoth'
import { defaultLists } from '@domain/proofreading/default-lists'
import { textOf } from '../line'
import { applied, appliedCertain, letStand, marksOf, newSheet, takenBack } from '../sheet'
import { correctedDocx } from './corrected-docx'
import { openDocx } from './open-docx'

const today = '2026-11-24'

async function aDocx(): Promise<Uint8Array> {
  const cell = new TableCell({ children: [new Paragraph('付主任')] })
  const document = new Document({
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('区人大常委会办公室')] }) },
        children: [
          new Paragraph({ text: '会议通知', heading: 'Title' }),
          new Paragraph({
            children: [
              new TextRun('会议'),
              new TextRun({ text: '申', bold: true }),
              new TextRun('议通过了决定。'),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun({ text: '第一行', break: 0 }),
              new TextRun({ text: '第二行 & <三>', break: 1 }),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [cell] })] }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
const linesOf = (bytes: Uint8Array) =>
  openDocx(bytes)
    .lines.map(textOf)
    .filter((text) => text !== '')
const refusalOf = (bytes: Uint8Array) => {
  try {
    openDocx(bytes)
    return 'opened'
  } catch (error) {
    return (error as { code?: string }).code
  }
}

test('lines of paragraphs, line breaks, tables and footers, each with its role', async () => {
  const { lines } = openDocx(await aDocx())
  const shown = lines.map((line) => [line.role, textOf(line)]).filter(([, text]) => text !== '')
  expect(shown).toEqual([
    ['title', '会议通知'],
    ['paragraph', '会议申议通过了决定。'],
    ['paragraph', '第一行'],
    ['paragraph', '第二行 & <三>'],
    ['cell', '付主任'],
    ['paragraph', '区人大常委会办公室'],
  ])
})

test('a mark across two runs is put right, and the bold character stays bold', async () => {
  const docx = openDocx(await aDocx())
  const sheet = newSheet('会议通知.docx', docx.lines, docx)
  const marks = marksOf(sheet, defaultLists, today)
  const mark = marks.find(({ wrong }) => wrong.includes('申'))
  const next = mark && applied(sheet, mark, mark.suggestions[0] ?? '')
  const bytes = correctedDocx(docx, next?.lines ?? [])
  const { value } = await convertToHtml({ buffer: Buffer.from(bytes) })
  expect(value).toContain('会议<strong>审</strong>议通过了决定。')
  expect(linesOf(bytes)).toEqual(linesOf(await aDocx()).map((line) => line.replace('申议', '审议')))
})

test('what was changed can be taken back; what is let stand is not asked about again', async () => {
  const docx = openDocx(await aDocx())
  const sheet = newSheet('会议通知.docx', docx.lines, docx)
  const marks = marksOf(sheet, defaultLists, today)
  const { sheet: mended, count } = appliedCertain(sheet, marks)
  expect(count).toBeGreaterThan(0)
  expect(marksOf(mended, defaultLists, today).length).toBe(marks.length - count)
  expect(takenBack(mended).lines).toBe(sheet.lines)
  const [first] = marks
  if (!first) throw new Error('no mark')
  expect(marksOf(letStand(sheet, first), defaultLists, today)).not.toContainEqual(first)
})

test('the flawed sample: every certain mark mended, and Word still reads it', async () => {
  const file = path.resolve(__dirname, '../../../../emulator/demo/files/有差错的稿件.docx')
  const docx = openDocx(new Uint8Array(readFileSync(file)))
  const sheet = newSheet('有差错的稿件.docx', docx.lines, docx)
  const { sheet: mended, count } = appliedCertain(sheet, marksOf(sheet, defaultLists, today))
  expect(count).toBeGreaterThanOrEqual(6)
  const bytes = correctedDocx(docx, mended.lines)
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) })
  expect(value.replace(/\s+/g, '')).toBe(mended.lines.map(textOf).join('').replace(/\s+/g, ''))
})

test('nothing changed: every part of the file says what it said', async () => {
  const docx = openDocx(await aDocx())
  const again = openDocx(correctedDocx(docx, docx.lines))
  expect(Object.keys(again.files)).toEqual(Object.keys(docx.files))
  for (const [name, bytes] of Object.entries(docx.files)) {
    expect([name, Buffer.from(again.files[name] ?? []).equals(Buffer.from(bytes))]).toEqual([
      name,
      true,
    ])
  }
})

test('what is no Word file is refused by what it is', async () => {
  const whole = await aDocx()
  const ole = new Uint8Array(600).fill(1)
  ole.set([0xd0, 0xcf, 0x11, 0xe0])
  const locked = ole.slice()
  locked.set(
    [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    100,
  )
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(160 * 1024 * 1024) })
  const broken = zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })
  expect([
    refusalOf(new Uint8Array()),
    refusalOf(ole),
    refusalOf(locked),
    refusalOf(strToU8('纯文本')),
    refusalOf(whole.slice(0, whole.length / 2)),
    refusalOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') })),
    refusalOf(bomb),
    refusalOf(broken),
  ]).toEqual([
    'FILE_EMPTY',
    'FILE_OLD_WORD',
    'FILE_NOT_DOCX',
    'FILE_NOT_DOCX',
    'FILE_DAMAGED',
    'FILE_NOT_DOCX',
    'FILE_TOO_LARGE',
    'FILE_DAMAGED',
  ])
})
