import { classificationMark } from './classification-mark'

const document = (...lines: string[]) =>
  lines.map((text, index) => ({ id: String(index), text, role: 'paragraph' as const }))

it.each([
  ['a mark at the head', ['秘密★1年', '关于有关工作的报告'], '秘密★1年'],
  ['a mark below a copy number', ['000012', '机 密 ★ 5年', '特急', '请示'], '机 密 ★ 5年'],
  ['a mark with nothing but its word', ['绝密', '报告'], '绝密'],
  ['a mark beside other words', ['人大〔2026〕3号    秘密★长期'], '人大〔2026〕3号    秘密★长期'],
  [
    'an internal note at the foot',
    ['总结', '正文。', '正文。', '内部资料，注意保存'],
    '内部资料，注意保存',
  ],
  [
    'a starred mark deep in the text',
    [...Array<string>(9).fill('正文。'), '附件 秘密★1年'],
    '附件 秘密★1年',
  ],
])('finds %s', (_, lines, mark) => {
  expect(classificationMark(document(...lines))).toBe(mark)
})

it.each([
  [
    'a story about secrecy',
    ['区人大机关开展保密宣传教育', '要牢记国家秘密分为绝密、机密、秘密三级。'],
  ],
  ['a heading of such a story', ['什么是国家秘密', '秘密级国家秘密']],
  [
    'the word deep in a list',
    [...Array<string>(8).fill('正文。'), '秘密', '正文。', '正文。', '完'],
  ],
])('lets pass %s', (_, lines) => {
  expect(classificationMark(document(...lines))).toBeUndefined()
})
