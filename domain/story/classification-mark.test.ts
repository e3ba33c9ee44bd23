import type { Passage } from '../proofreading/mark'
import { classificationMark, markedInName } from './classification-mark'

const document = (...lines: string[]) =>
  lines.map((text, index) => ({ id: String(index), text, role: 'paragraph' as const }))

it.each([
  ['a mark at the head', ['秘密★1年', '关于有关工作的报告'], '秘密★1年'],
  ['a mark below a copy number', ['000012', '机 密 ★ 5年', '特急', '请示'], '机 密 ★ 5年'],
  ['a mark right behind a copy number', ['000001机密★5年', '请示'], '000001机密★5年'],
  ['a mark behind a named copy number', ['份号：000001 机密', '请示'], '份号：000001 机密'],
  ['a mark with its urgency', ['秘密★1年特急', '请示'], '秘密★1年特急'],
  ['a mark with nothing but its word', ['绝密', '报告'], '绝密'],
  ['a long term', ['机密 ★ 长期', '报告'], '机密 ★ 长期'],
  ['an open star', ['秘密☆6个月', '报告'], '秘密☆6个月'],
  ['an asterisk for the star', ['秘密*1年', '报告'], '秘密*1年'],
  ['a wide asterisk', ['机密＊５年', '报告'], '机密＊５年'],
  ['a dot for the star', ['秘密·1年', '报告'], '秘密·1年'],
  ['no star at all', ['绝密启用前', '试题'], '绝密启用前'],
  ['a term in brackets', ['秘密（1年）', '报告'], '秘密（1年）'],
  ['a mark in brackets', ['【机密】', '报告'], '【机密】'],
  ['a mark split by spaces', ['秘 密 ★ 1 年', '报告'], '秘 密 ★ 1 年'],
  ['a mark split by wide spaces', ['份号：000123', '机　密　★　１０　年'], '机　密　★　１０　年'],
  [
    'a split mark beside other words',
    ['人大〔2026〕3号  秘 密 ★ 长期'],
    '人大〔2026〕3号  秘 密 ★ 长期',
  ],
  [
    'a mark on the first line of a paragraph',
    ['秘密★1年\n关于区人大常委会机关有关人员考察情况和下一步工作安排的报告'],
    '秘密★1年',
  ],
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
  [
    'a dotted mark at the foot',
    [...Array<string>(9).fill('正文。'), '秘密·长期', '完'],
    '秘密·长期',
  ],
  ['a mark at the foot', [...Array<string>(9).fill('正文。'), '密级：秘密', '完'], '密级：秘密'],
  [
    'a starred mark deep in the text',
    [...Array<string>(9).fill('正文。'), '附件 秘密★1年'],
    '附件 秘密★1年',
  ],
  ['a mark alone in quotation marks', ['“秘密★1年”', '报告'], '“秘密★1年”'],
  [
    'a mark alone in corner brackets',
    [...Array<string>(9).fill('正文。'), '「机密★5年」', '完', '。'],
    '「机密★5年」',
  ],
  ['a mark in quotation marks behind its label', ['密级：“秘密★1年”', '报告'], '密级：“秘密★1年”'],
  ['a mark in quotation marks behind a number', ['000012 “机密★5年”', '报告'], '000012 “机密★5年”'],
  [
    'a mark beside a title in quotation marks',
    ['“双随机”抽查报告 秘密★1年'],
    '“双随机”抽查报告 秘密★1年',
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
  ['a title that ends in the word', ['坚决守住国家秘密', '正文。']],
  [
    'a list of the levels',
    ['国家秘密的密级分为三级', '绝密级：特别严重的损害', '机密级：严重的损害', '秘密级：损害'],
  ],
  [
    'a multiplication sign',
    ['保密自测题', '泄露机密*次数，每题2分，共计二十分，全区机关干部参加。'],
  ],
  [
    'a mark that is spoken of',
    ['保密宣传教育', '标志由密级、★和期限组成（秘密★1年），应当标注在首页左上角。'],
  ],
  ['a mark in quotation marks', ['保密宣传教育', '书面形式的标志，例如“机密★5年”，标在左上角。']],
  ['a title that explains a mark', ['一图看懂“秘密★1年”标志', '正文。']],
  ['a title that asks what a mark means', ['公文上的“机密★1年”是什么意思', '正文。']],
  ['a title that begins with a mark', ['“绝密★启用前”试卷押运记', '正文。']],
  ['a mark in single quotation marks', ['认识‘秘密★1年’', '正文。']],
  ['a mark in corner brackets', ['认识「秘密 ★ 1年」', '正文。']],
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

it.each([
  ['秘密★1年关于干部考察有关情况的报告（送审稿，请勿外传）.docx', true],
  ['机密☆长期.docx', true],
  ['保守国家秘密法宣传.docx', false],
])('the name %s: %s', (name, marked) => {
  expect(markedInName(name)).toBe(marked)
})
