import * as fc from 'fast-check'
import { pressed, tableRows, valuesOf, type TableColumn } from './table-rows'

interface Row {
  name: string
  state: string
  at: string
  count: number
}
const columns: TableColumn<Row>[] = [
  { key: 'name', label: '名称', text: ({ name }) => name },
  { key: 'state', label: '状态', text: ({ state }) => state, narrows: true },
  { key: 'at', label: '时间', text: ({ at }) => at.slice(5), order: ({ at }) => at },
  { key: 'count', label: '次数', text: ({ count }) => `${count} 次`, order: ({ count }) => count },
]
const row = (name: string, state: string, at: string, count: number): Row => ({
  ...{ name, state, at, count },
})
const rows = [
  row('第10次会议', '已开', '2026-12-01', 9),
  row('第2次会议', '筹备', '', 10),
  row('主任会议', '已开', '2025-12-31', 100),
]
const none = { words: '', values: {} }
const names = (of: Row[]) => of.map(({ name }) => name)

test.each<[string, Parameters<typeof tableRows>[2], Parameters<typeof tableRows>[3], string[]]>([
  ['as they came', none, undefined, ['第10次会议', '第2次会议', '主任会议']],
  [
    'by name: numbers as numbers',
    none,
    { key: 'name', down: false },
    ['第2次会议', '第10次会议', '主任会议'],
  ],
  [
    'by moment: none stands last',
    none,
    { key: 'at', down: false },
    ['主任会议', '第10次会议', '第2次会议'],
  ],
  ['… downwards as well', none, { key: 'at', down: true }, ['第10次会议', '主任会议', '第2次会议']],
  ['by amount', none, { key: 'count', down: true }, ['主任会议', '第2次会议', '第10次会议']],
  [
    'one value of a column',
    { words: '', values: { state: '已开' } },
    undefined,
    ['第10次会议', '主任会议'],
  ],
  [
    'words in any column, all of them',
    { words: '会议  已开 主任', values: {} },
    undefined,
    ['主任会议'],
  ],
  [
    'a column that is gone sorts by nothing',
    none,
    { key: 'gone', down: false },
    ['第10次会议', '第2次会议', '主任会议'],
  ],
])('%s', (_, narrowing, sorting, expected) => {
  expect(names(tableRows(rows, columns, narrowing, sorting))).toEqual(expected)
})

test('a heading goes up, down, and back', () => {
  const up = pressed(undefined, 'name')
  expect(up).toEqual({ key: 'name', down: false })
  expect(pressed(up, 'name')).toEqual({ key: 'name', down: true })
  expect(pressed(pressed(up, 'name'), 'name')).toBeUndefined()
  expect(pressed(up, 'at')).toEqual({ key: 'at', down: false })
  expect(valuesOf(rows, columns[1] as TableColumn<Row>)).toEqual(['筹备', '已开'])
})

test('sorting loses and invents nothing, whatever the column', () => {
  const any = fc.array(
    fc.record({ name: fc.string(), state: fc.string(), at: fc.string(), count: fc.integer() }),
  )
  fc.assert(
    fc.property(
      any,
      fc.constantFrom('name', 'state', 'at', 'count'),
      fc.boolean(),
      (all, key, down) => {
        const sorted = tableRows(all, columns, none, { key, down })
        expect(sorted).toHaveLength(all.length)
        expect(new Set(sorted)).toEqual(new Set(all))
      },
    ),
  )
})
