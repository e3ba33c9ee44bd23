import type { Passage } from '../proofreading/mark'
import { classificationMark } from './classification-mark'

const document = (...lines: string[]) =>
  lines.map((text, index) => ({ id: String(index), text, role: 'paragraph' as const }))

it.each([
  ['a mark at the head', ['秘密★1年', '关于有关工作的报告'], '秘密★1年'],
  ['a mark below a copy number', ['000012', '机 密 ★ 5年', '特急', '请示'], '机 密 ★ 5年'],
  ['a mark right behind a copy number', ['000001机密★5年', '请示'], '000001机密★5年'],
  ['a mark behind a named copy number', ['份号：000001 机密', '请示'], '份号：000001 机密'],
  ['a mark with its urgency', ['秘密★1年特急', '请示'], '秘密★1年特急'],
  ['a mark with nothing but its word', ['绝密', '报告'], '绝密'],
  ['a mark behind its label', ['密级：秘密', '报告'], '密级：秘密'],
  ['a mark behind its label, half-width', ['密级: 机密', '报告'], '密级: 机密'],
  ['a mark and its term behind a label', ['密级：秘密★1年', '报告'], '密级：秘密★1年'],
  ['a level behind its label', ['密级：秘密级', '报告'], '密级：秘密级'],
  ['a mark beside other words', ['人大〔2026〕3号    秘密★长期'], '人大〔2026〕3号    秘密★长期'],
  [
    'a mark behind a title',
    ['关于有关工作的报告（秘密★1年）', '正文。'],
    '关于有关工作的报告（秘密★1年）',
  ],
  [
    'an internal note at the foot',
    ['总结', '正文。', '正文。', '内部资料，注意保存'],
    '内部资料，注意保存',
  ],
  ['a mark at the foot', [...Array<string>(9).fill('正文。'), '密级：秘密', '完'], '密级：秘密'],
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
    'a mark that is spoken of',
    ['保密宣传教育', '标志由密级、★和期限组成（秘密★1年），应当标注在首页左上角。'],
  ],
  ['a mark in quotation marks', ['保密宣传教育', '书面形式的标志，例如“机密★5年”，标在左上角。']],
  [
    'a long line without a stop that speaks of one',
    ['保密宣传教育', '讲解员向参加宣传教育活动的机关干部逐一介绍国家秘密标志（秘密★1年）的含义'],
  ],
  [
    'the word deep in a list',
    [...Array<string>(8).fill('正文。'), '秘密', '正文。', '正文。', '完'],
  ],
  ['the label deep in the text', [...Array<string>(8).fill('正文。'), '密级：秘密', '。', '。']],
])('lets pass %s', (_, lines) => {
  expect(classificationMark(document(...lines))).toBeUndefined()
})

it('looks at the fields beside the text, which take no place among its lines', () => {
  const fact = (text: string): Passage => ({ id: 'byline', text, role: 'fact' })
  expect(classificationMark([...document('标题', '正文。'), fact('密级：秘密')])).toBe('密级：秘密')
  const head = document('标题', '摘要', '一', '二', '三', '秘密', '四。', '五。', '六。')
  expect(classificationMark([fact('办公室'), fact('李某'), ...head])).toBe('秘密')
})
