import { blocksFromText } from './from-text'

let n = 0
const read = (text: string) => blocksFromText(text, () => `b${++n}`)
const shape = (text: string) =>
  read(text).map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((cell) => cell.text))
      : [block.kind, 'text' in block && block.text],
  )

test.each([
  [
    'indents and blank lines go',
    '　　第一段。\r\n\r\n  第二段。\n',
    [
      ['paragraph', '第一段。'],
      ['paragraph', '第二段。'],
    ],
  ],
  [
    '一、 on a short line is a heading',
    '一、总体情况\n正文。',
    [
      ['heading', '一、总体情况'],
      ['paragraph', '正文。'],
    ],
  ],
  ['（一） is a lesser one', '（一）做法', [['heading', '（一）做法']]],
  [
    '一、 that begins a sentence is not',
    '一、会议听取了报告。',
    [['paragraph', '一、会议听取了报告。']],
  ],
  [
    'tabbed lines are a table',
    '时段\t人数\n上午\t41',
    [
      [
        ['时段', '人数'],
        ['上午', '41'],
      ],
    ],
  ],
  [
    'a short row is filled up',
    'a\tb\tc\nd\te',
    [
      [
        ['a', 'b', 'c'],
        ['d', 'e', ''],
      ],
    ],
  ],
  ['nothing gives nothing', ' \n　', []],
])('%s', (_, text, blocks) => {
  expect(shape(text)).toEqual(blocks)
})
