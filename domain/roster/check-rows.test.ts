import { checkRows } from './check-rows'
import { fields, headings, type Field } from './headings'
import type { SheetCell } from './sheet-cell'

const good: Record<Field, SheetCell> = {
  name: '张三',
  phone: '13800000001',
  kind: '人大代表',
  term: '第十八届',
  delegation: '第一代表团',
  unit: '',
  title: '',
  columns: '',
  from: '2026-01-10',
  endedOn: '',
}
const headingRow = fields.map((field) => headings[field])
const line = (over: Partial<typeof good>, row = 2) => ({
  row,
  cells: fields.map((field) => ({ ...good, ...over })[field]),
})
const check = (...lines: Partial<typeof good>[]) =>
  checkRows(
    headingRow,
    lines.map((over, n) => line(over, n + 2)),
  )

test('a deputy’s line is understood', () =>
  expect(check({})).toEqual({
    rows: [
      {
        row: 2,
        name: '张三',
        phone: '13800000001',
        kind: 'deputy',
        term: 18,
        delegation: '第一代表团',
        from: '2026-01-10',
      },
    ],
    faults: [],
  }))

test.each<[string, Partial<typeof good>, object]>([
  ['a padded name', { name: '张\u3000三' }, { name: '张三' }],
  ['a name with any middle dot', { name: '买买提 • 艾力' }, { name: '买买提·艾力' }],
  ['a phone with spaces', { phone: '138 0000 0001' }, { phone: '13800000001' }],
  ['full-width kinds and terms', { kind: ' 人大代表\u3000', term: '１８' }, { term: 18 }],
  ['a title as it is written', { title: ' 副局长（兼） ' }, { title: '副局长（兼）' }],
  ['a day it ended', { endedOn: '2026年3月1日' }, { endedOn: '2026-03-01' }],
  [
    'a special committee',
    { kind: '专委会成员', unit: '法制委员会' },
    { unit: '法制委员会', term: 18, delegation: undefined },
  ],
  [
    'a liaison officer, whose term is not read',
    { kind: '联络员', unit: '区教育局', term: '不清楚' },
    { kind: 'liaisonOfficer', unit: '区教育局', term: undefined, delegation: undefined },
  ],
  [
    'columns in any order, with any separator',
    { kind: '初审', columns: '公告公示，要闻动态、倡议 代表风采' },
    { columns: ['headlines', 'deputies', 'announcements', 'initiatives'] },
  ],
  ['no columns, which is all', { kind: '宣传编辑' }, { kind: 'editor', columns: undefined }],
])('%s', (_, over, expected) => {
  const { rows, faults } = check(over)
  expect(faults).toEqual([])
  expect(rows[0]).toMatchObject(expected)
})

test.each<[string, Partial<typeof good>, Field, RegExp]>([
  ['no name', { name: ' ' }, 'name', /没有填写姓名/],
  ['one character', { name: '张' }, 'name', /2 至 20 个字/],
  ['a number in the name', { name: '张三2' }, 'name', /不含数字/],
  ['a full-width number in the name', { name: '张三２' }, 'name', /不含数字/],
  ['21 characters', { name: '张'.repeat(21) }, 'name', /2 至 20 个字/],
  ['no phone', { phone: '' }, 'phone', /没有填写手机号/],
  ['a landline', { phone: '010-88886666' }, 'phone', /“010-88886666”不是手机号/],
  ['no kind', { kind: '' }, 'kind', /没有填写身份/],
  ['an unknown kind', { kind: '委员' }, 'kind', /没有“委员”.*人大代表、常委会主任.*终审。/],
  ['an administrator', { kind: '管理员' }, 'kind', /管理员请在名册里逐个指定/],
  ['a deputy of no 届', { term: '' }, 'term', /人大代表没有填写届次/],
  ['a 届 that is none', { term: '本届' }, 'term', /看不懂届次“本届”/],
  ['a deputy of no delegation', { delegation: '' }, 'delegation', /没有填写代表团/],
  ['a liaison officer of nothing', { kind: '联络员' }, 'unit', /联络员没有填写单位/],
  ['a special committee unnamed', { kind: '专委会成员' }, 'unit', /专委会成员没有填写单位/],
  ['an unknown column', { kind: '初审', columns: '要闻动态、图片' }, 'columns', /“图片”.*倡议/],
  ['columns of a deputy', { columns: '倡议' }, 'columns', /只有宣传编辑、初审、复审、终审/],
  ['no first day', { from: '' }, 'from', /没有填写起始日期/],
  ['a day that does not exist', { from: '2026-02-30' }, 'from', /“2026-02-30”不是存在的日期/],
  ['words for a day', { endedOn: '长期' }, 'endedOn', /“长期”不是存在的日期/],
  ['ended before begun', { endedOn: '2025-12-31' }, 'endedOn', /须晚于起始日期/],
  ['ended the day it began', { endedOn: '2026-01-10' }, 'endedOn', /须晚于起始日期/],
  ['a formula', { phone: { unreadable: 'formula' } }, 'phone', /粘贴为数值/],
  ['a merged cell', { delegation: { unreadable: 'merged' } }, 'delegation', /取消合并/],
  ['an error value', { title: { unreadable: 'error' } }, 'title', /#N\/A/],
])('%s is a fault of its cell, and of nothing else', (_, over, field, reason) => {
  const { rows, faults } = check(over)
  expect(rows).toEqual([])
  expect(faults).toEqual([
    { row: 2, column: headings[field], reason: expect.stringMatching(reason) },
  ])
})

test('all faults of a line are told at once; good lines go in beside it', () => {
  const { rows, faults } = check({}, { name: '', phone: '1', from: '' }, { phone: '13800000003' })
  expect(rows.map(({ row }) => row)).toEqual([2, 4])
  expect(faults.map(({ row, column }) => [row, column])).toEqual([
    [3, '姓名'],
    [3, '手机号'],
    [3, '起始日期'],
  ])
})

test('blank lines and the template’s examples are left out', () => {
  const blank = Object.fromEntries(fields.map((field) => [field, ' ']))
  expect(check(blank, { name: '示例：张三', phone: '' })).toEqual({ rows: [], faults: [] })
})

test('headings may stand in any order, starred, spaced or full-width, among others', () => {
  const row = ['序号', ...headingRow.map((heading) => ` ${heading} ＊`).reverse()]
  const { cells } = line({})
  expect(
    checkRows(row, [{ row: 2, cells: [{ unreadable: 'formula' }, ...cells.toReversed()] }]),
  ).toMatchObject({ rows: [{ name: '张三', from: '2026-01-10' }], faults: [] })
})

test('renamed headings: one fault of the sheet names what is missing and what is there', () => {
  const renamed = headingRow.map((heading) => (heading === '手机号' ? '联系电话' : heading))
  const { rows, faults } = checkRows(renamed, [line({})])
  expect(rows).toEqual([])
  expect(faults).toEqual([
    { row: 0, reason: expect.stringMatching(/缺少表头：手机号。.*姓名、联系电话、身份/) },
  ])
})

test('a sheet without headings, and one with a heading twice', () => {
  expect(checkRows([], []).faults[0]?.reason).toMatch(/缺少表头：姓名、手机号、身份、起始日期/)
  expect(checkRows([...headingRow, '姓名'], []).faults).toEqual([
    { row: 0, reason: expect.stringContaining('“姓名”出现了不止一次') },
  ])
})

test('one person in several appointments has several lines', () => {
  const several = [
    {},
    { kind: '常委会委员' },
    { kind: '联络员', unit: '区教育局' },
    { kind: '初审' },
  ]
  expect(check(...several)).toMatchObject({ rows: [{}, {}, {}, {}], faults: [] })
})

test('the same appointment twice: the second line names the first', () => {
  const { rows, faults } = check({}, { phone: '138-0000-0001', delegation: '第二代表团' })
  expect(rows.map(({ row }) => row)).toEqual([2])
  expect(faults).toEqual([{ row: 3, reason: expect.stringContaining('第 2 行') }])
})

test('the same appointment again, after it had ended, is another', () => {
  const { faults } = check({ endedOn: '2026-03-01' }, { from: '2026-03-01' })
  expect(faults).toEqual([])
})

test('one phone under two names: each line names the other, whatever else is wrong with it', () => {
  const { rows, faults } = check({}, { name: '李四', term: '' }, { kind: '常委会委员' })
  expect(rows).toEqual([])
  expect(faults.filter(({ column }) => column === '手机号')).toEqual([
    { row: 2, column: '手机号', reason: expect.stringContaining('第 3 行的李四') },
    { row: 3, column: '手机号', reason: expect.stringContaining('第 2 行的张三') },
    { row: 4, column: '手机号', reason: expect.stringContaining('第 3 行的李四') },
  ])
})

test('two people of one name are told apart by their phones', () =>
  expect(check({}, { phone: '13800000002' })).toMatchObject({ rows: [{}, {}], faults: [] }))

test('more than ten thousand lines are refused as a whole', () => {
  const many = Array.from({ length: 10_001 }, (_, n) => ({ phone: String(13_800_000_000 + n) }))
  expect(check(...many.slice(1)).rows).toHaveLength(10_000)
  expect(check(...many)).toEqual({
    rows: [],
    faults: [{ row: 0, reason: expect.stringMatching(/10000 行.*10001 行/) }],
  })
})
