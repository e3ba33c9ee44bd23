import { Workbook, ValueType, type Worksheet } from 'exceljs'
import JSZip from 'jszip'
import { readRoster } from './read-roster'
import { rosterTemplate, rosterWorkbook, type ExportRow } from './write-roster'

async function opened(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook()
  return workbook.xlsx.load(bytes as never)
}
const textsOf = (sheet: Worksheet, row: number) =>
  (sheet.getRow(row).values as unknown[]).slice(1).map(String)

const anna: ExportRow = {
  name: '张三',
  phone: '13800000001',
  kind: 'deputy',
  termName: '第十八届',
  delegation: '第一代表团',
  title: '教师',
  from: '2026-01-10',
  endedOn: '2026-09-01',
  state: '离任',
}

test('the template as it is handed out has nobody in it, and no faults', async () =>
  expect(await readRoster(await rosterTemplate())).toEqual({ rows: [], faults: [] }))

test('a line added to the template goes in', async () => {
  const workbook = await opened(await rosterTemplate())
  workbook
    .getWorksheet('人员')!
    .addRow(['王五', '13800000005', '联络员', '', '', '区教育局', '科长', '', '2026/3/1'])
  expect(await readRoster(Buffer.from(await workbook.xlsx.writeBuffer()))).toMatchObject({
    rows: [{ row: 4, name: '王五', kind: 'liaisonOfficer', from: '2026-03-01' }],
    faults: [],
  })
})

test('the examples would go in, were they not examples', async () => {
  const workbook = await opened(await rosterTemplate())
  const sheet = workbook.getWorksheet('人员')!
  for (const row of [2, 3])
    sheet.getCell(row, 1).value = String(sheet.getCell(row, 1).value).replace('示例：', '')
  const { rows, faults } = await readRoster(Buffer.from(await workbook.xlsx.writeBuffer()))
  expect(faults).toEqual([])
  expect(rows.map(({ name, kind }) => [name, kind])).toEqual([
    ['张三', 'deputy'],
    ['李四', 'firstReviewer'],
  ])
})

test('the template marks what is needed, keeps phones as text, and stays in sight', async () => {
  const sheet = (await opened(await rosterTemplate())).getWorksheet('人员')!
  expect(textsOf(sheet, 1)).toEqual([
    '姓名*',
    '手机号*',
    '身份*',
    '届次',
    '代表团',
    '单位',
    '职务',
    '分管栏目',
    '起始日期*',
    '截止日期',
  ])
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
  expect(sheet.getColumn(2).numFmt).toBe('@')
})

test('the template offers kinds without 管理员, and columns without insisting', async () => {
  const sheet = (await opened(await rosterTemplate())).getWorksheet('人员')!
  const kinds = sheet.getCell('C500').dataValidation
  expect(kinds).toMatchObject({ type: 'list', showErrorMessage: true })
  expect(kinds.formulae[0]).toMatch(/^"人大代表,.*,终审"$/)
  expect(kinds.formulae[0]).not.toContain('管理员')
  // Excel takes no list of more than 255 characters.
  expect(kinds.formulae[0].length).toBeLessThan(255)
  const columns = sheet.getCell('H500').dataValidation
  expect(columns).toMatchObject({ type: 'list', formulae: [expect.stringContaining('要闻动态')] })
  expect(columns.showErrorMessage).toBeFalsy()
})

test('the second sheet explains every heading', async () => {
  const workbook = await opened(await rosterTemplate())
  const sheet = workbook.getWorksheet('人员')!
  const explained = workbook.getWorksheet('填写说明')!.getColumn(1).values
  for (const heading of textsOf(sheet, 1)) expect(explained).toContain(heading.replace('*', ''))
})

test('an export can be imported again', async () => {
  const exported = await rosterWorkbook([
    anna,
    { ...anna, kind: 'specialCommitteeMember', delegation: undefined, unit: '法制委员会' },
    { ...anna, name: '李四', phone: '13800000002', kind: 'editor', columns: '要闻动态、倡议' },
    { name: '王五', phone: '', kind: 'officeStaff', from: '2026-01-10', state: '在任' },
  ])
  const { rows, faults } = await readRoster(exported)
  const { termName: _, state: __, ...same } = anna
  expect(rows).toEqual([
    { ...same, row: 2, term: 18 },
    expect.objectContaining({ row: 3, kind: 'specialCommitteeMember', unit: '法制委员会' }),
    expect.objectContaining({ row: 4, kind: 'editor', columns: ['headlines', 'initiatives'] }),
  ])
  expect(faults).toMatchObject([{ row: 5, column: '手机号' }])
})

test('an exported administrator is shown, and an import sends the clerk to the roster', async () => {
  const { rows, faults } = await readRoster(
    await rosterWorkbook([{ ...anna, kind: 'administrator' }]),
  )
  expect(rows).toEqual([])
  expect(faults).toEqual([{ row: 2, column: '身份', reason: '管理员请在名册里逐个指定。' }])
})

test('the state stands under a heading of its own', async () => {
  const sheet = (await opened(await rosterWorkbook([anna]))).getWorksheet('人员')!
  expect(sheet.getCell('K1').value).toBe('状态')
  expect(sheet.getCell('K2').value).toBe('离任')
})

test.each(['=1+1', '=HYPERLINK("http://example.com")', '+86', '-教师', '@SUM(1)'])(
  'the text %s is written as text, which Excel does not run',
  async (title) => {
    const bytes = await rosterWorkbook([{ ...anna, title }])
    const cell = (await opened(bytes)).getWorksheet('人员')!.getCell('G2')
    expect([cell.type, cell.value]).toEqual([ValueType.String, title])

    const xml = await (
      await JSZip.loadAsync(bytes)
    )
      .file('xl/worksheets/sheet1.xml')!
      .async('string')
    expect(xml).toMatch(/<c r="G2"[^>]* t="s">/)
    expect(xml).not.toContain('<f>')
    expect((await readRoster(bytes)).rows).toMatchObject([{ title }])
  },
)
