import JSZip from 'jszip'
import type { CellValue, Workbook, Worksheet } from 'exceljs'
import { aRoster } from '../../../tests/builders/roster'
import { readRoster } from './read-roster'

const read = async (roster: ReturnType<typeof aRoster>) => readRoster(await roster.build())

/** Touches the sheet that the builder writes. */
const onSheet = (touch: (sheet: Worksheet) => void) => (workbook: Workbook) =>
  touch(workbook.getWorksheet('人员')!)

/** Rewrites one part of a workbook, as no library would write it. */
async function withPart(bytes: Buffer, part: string, rewrite: (xml: string) => string) {
  const zip = await JSZip.loadAsync(bytes)
  const xml = await zip.file(part)!.async('string')
  expect(rewrite(xml)).not.toBe(xml)
  zip.file(part, rewrite(xml))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

test('lines become rows, of several kinds', async () => {
  const { rows, faults } = await read(
    aRoster()
      .person({ name: '张三', phone: '13800000001' })
      .person({ name: '张三', phone: '13800000001', kind: '联络员', title: '科长' })
      .person({ name: '李四', kind: 'firstReviewer', columns: '要闻动态、倡议' }),
  )
  expect(faults).toEqual([])
  expect(rows).toMatchObject([
    { row: 2, name: '张三', phone: '13800000001', kind: 'deputy', term: 18 },
    { row: 3, name: '张三', kind: 'liaisonOfficer', unit: '区教育局', title: '科长' },
    { row: 4, name: '李四', kind: 'firstReviewer', columns: ['headlines', 'initiatives'] },
  ])
})

test.each<[string, CellValue, string]>([
  ['a number', 13812345678, '13812345678'],
  ['rich text', { richText: [{ text: '138' }, { text: '12345678' }] }, '13812345678'],
  ['a link', { text: '13812345678', hyperlink: 'tel:13812345678' }, '13812345678'],
])('a phone kept as %s', async (_, phone, expected) => {
  expect(await read(aRoster().person({ phone }))).toMatchObject({
    rows: [{ phone: expected }],
    faults: [],
  })
})

test.each<[string, CellValue]>([
  ['a date', new Date('2026-03-01')],
  ['a date with a time late in the day', new Date('2026-03-01T23:59:59Z')],
  ['a date with a time early in the day', new Date('2026-03-01T00:00:01Z')],
  ['a serial number that lost its format', 46082],
  ['a number of eight digits', 20260301],
  ['2026-03-01', '2026-03-01'],
  ['2026/3/1', '2026/3/1'],
  ['2026.3.1', '2026.3.1'],
  ['2026年3月1日', '2026年3月1日'],
])('a day kept as %s', async (_, from) => {
  expect(await read(aRoster().person({ from }))).toMatchObject({
    rows: [{ from: '2026-03-01' }],
    faults: [],
  })
})

test('a year alone is no day', async () => {
  const { faults } = await read(aRoster().person({ from: 2026 }))
  expect(faults).toMatchObject([{ row: 2, column: '起始日期', reason: /“2026”/ }].map(contains))
})

test.each([false, true])('days of a workbook that counts from 1904: %s', async (date1904) => {
  const since = (workbook: Workbook) => void (workbook.properties.date1904 = date1904)
  const dated = aRoster().person({ from: new Date('2026-03-01') })
  const { rows } = await read(dated.touched(since))
  expect(rows).toMatchObject([{ from: '2026-03-01' }])

  const serial = 46082 - (date1904 ? 1462 : 0)
  const bare = await read(aRoster().person({ from: serial }).touched(since))
  expect(bare.rows).toMatchObject([{ from: '2026-03-01' }])
})

test('the built-in Chinese date format, which exceljs does not know', async () => {
  const dated = await aRoster()
    .person({ from: new Date('2026-03-01') })
    .build()
  const chinese = await withPart(dated, 'xl/styles.xml', (xml) =>
    xml.replace(/numFmtId="14"/g, 'numFmtId="31"'),
  )
  expect(await readRoster(chinese)).toMatchObject({ rows: [{ from: '2026-03-01' }], faults: [] })
})

test('a formula is a fault of its line; what it last came to is never taken', async () => {
  const { rows, faults } = await read(
    aRoster()
      .person()
      .person({ phone: { formula: '"138"&"00000009"', result: '13800000009' } })
      .person({ name: { formula: 'A2', result: { error: '#REF!' } } })
      .person()
      .touched(onSheet((sheet) => (sheet.getCell('B5').value = { sharedFormula: 'B3' } as never))),
  )
  expect(rows.map(({ row }) => row)).toEqual([2])
  expect(faults).toMatchObject(
    [
      { row: 3, column: '手机号', reason: /粘贴为数值/ },
      { row: 4, column: '姓名', reason: /粘贴为数值/ },
      { row: 5, column: '手机号', reason: /粘贴为数值/ },
    ].map(contains),
  )
})

test('a linked formula is a formula', async () => {
  const file = await aRoster()
    .person({ phone: { text: '13800000009', hyperlink: 'http://example.com' } })
    .build()
  const linked = await withPart(file, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="str"><f>"138"</f><v>13800000009</v></c>'),
  )
  const { rows, faults } = await readRoster(linked)
  expect(rows).toEqual([])
  expect(faults).toMatchObject([{ row: 2, column: '手机号' }])
})

test('formulas in columns that are not read do no harm', async () => {
  const { rows, faults } = await read(
    aRoster()
      .person()
      .touched(
        onSheet((sheet) => {
          sheet.getCell('K1').value = '序号'
          sheet.getCell('K2').value = { formula: 'ROW()-1', result: 1 }
        }),
      ),
  )
  expect([rows.length, faults]).toEqual([1, []])
})

test('an error value is a fault of its line', async () => {
  const { faults } = await read(aRoster().person({ delegation: { error: '#N/A' } }))
  expect(faults).toMatchObject([{ row: 2, column: '代表团', reason: /错误值/ }].map(contains))
})

test('merged cells: the first line has the value, the others are told to be filled in', async () => {
  const { rows, faults } = await read(
    aRoster()
      .people(3)
      .touched(onSheet((sheet) => sheet.mergeCells('E2:E4'))),
  )
  expect(rows.map(({ row }) => row)).toEqual([2])
  expect(faults).toMatchObject(
    [3, 4].map((row) => contains({ row, column: '代表团', reason: /取消合并后逐行填写/ })),
  )
})

test('renamed headings and shared phones are told', async () => {
  const renamed = await read(aRoster().headed({ phone: '联系电话', kind: '类别' }).people(2))
  expect(renamed.rows).toEqual([])
  expect(renamed.faults).toMatchObject(
    [{ row: 0, reason: /缺少表头：手机号、身份。.*联系电话/ }].map(contains),
  )
  const shared = await read(
    aRoster()
      .person()
      .person({ name: '张三', phone: 13800000001 })
      .person({ name: '李四', phone: '138 0000 0001' }),
  )
  expect(shared.rows.map(({ row }) => row)).toEqual([2])
  expect(shared.faults).toMatchObject(
    [
      { row: 3, reason: /第 4 行的李四/ },
      { row: 4, reason: /第 3 行的张三/ },
    ].map(contains),
  )
})

test('the sheet 人员 is read wherever it stands, else the first that is visible', async () => {
  const before = await read(
    aRoster()
      .person()
      .touched((workbook) => workbook.addWorksheet('说明').addRow(['随便写写'])),
  )
  expect(before.rows).toHaveLength(1)

  const renamed = await read(
    aRoster()
      .person()
      .touched((workbook) => {
        const hidden = workbook.addWorksheet('旧表', { state: 'hidden' })
        hidden.addRow(['旧'])
        const sheet = workbook.getWorksheet('人员')!
        sheet.name = 'Sheet1'
        Object.assign(hidden, { orderNo: 0 })
      }),
  )
  expect(renamed.rows).toHaveLength(1)
})

test('blank lines that only have a look are left out', async () => {
  const { rows, faults } = await read(
    aRoster()
      .person()
      .touched(
        onSheet((sheet) => {
          for (let row = 3; row < 400; row++)
            sheet.getCell(row, 1).border = { top: { style: 'thin' } }
          sheet.getCell('B300').value = '  '
        }),
      ),
  )
  expect([rows.length, faults]).toEqual([1, []])
})

test('five thousand lines', async () => {
  const { rows, faults } = await read(aRoster().people(5000))
  expect(faults).toEqual([])
  expect(rows).toHaveLength(5000)
  expect(rows.at(-1)).toMatchObject({ row: 5001, phone: '13900004999', from: '2026-01-10' })
})

test('more than ten thousand lines are one fault of the sheet', async () => {
  const { rows, faults } = await read(aRoster().people(10_001))
  expect(rows).toEqual([])
  expect(faults).toMatchObject([{ row: 0, reason: /最多导入 10000 行/ }].map(contains))
})

/** A fault to be told, its reason by what it must say. */
function contains<T extends { reason: RegExp }>({ reason, ...fault }: T) {
  return { ...fault, reason: expect.stringMatching(reason) as unknown }
}
