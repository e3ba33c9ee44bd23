import type { Found } from '../mark'
import { mark } from './found'

/** 数字用法 (GB/T 15835). */
const rules: readonly [
  RegExp,
  (match: RegExpMatchArray) => [wrong: string, suggestions: string[]],
  'certain' | 'possible',
  string,
][] = [
  [
    /([一二三四五六七八九十]{1,3})月(\d{1,2})日/g,
    ([whole, month = '', day = '']) => [whole, [`${toArabic(month)}月${day}日`]],
    'certain',
    '同一个日期里数字形式要一致。',
  ],
  [
    /(\d{1,2})月([一二三四五六七八九十]{1,3})日/g,
    ([whole, month = '', day = '']) => [whole, [`${month}月${toArabic(day)}日`]],
    'certain',
    '同一个日期里数字形式要一致。',
  ],
  [
    /\d+[千百十](?!分|家|姓|货|科|年|里|米|克|瓦|户|强|佳|万|亿|名|兆|字)/g,
    ([whole]) => [whole, []],
    'possible',
    '阿拉伯数字后一般只跟“万”“亿”，请改写数字。',
  ],
  [/\d+万\d+千/g, ([whole]) => [whole, []], 'possible', '阿拉伯数字与“千”不混用，请改写数字。'],
  [
    /近\d+余|约\d+余|近[一二三四五六七八九十百千]+余|近[一二三四五六七八九十百千\d]+多/g,
    ([whole]) => [whole, [whole.slice(1), whole.slice(0, -1)]],
    'certain',
    '“近”与“余”“多”矛盾，留一个。',
  ],
  [/\d+几(?=[个名人年天次项])/g, ([whole]) => [whole, []], 'possible', '概数“几”用汉字数字。'],
  [/(?:19|20)\d{2}年代/g, ([whole]) => [whole, []], 'possible', '年代写作“20世纪90年代”。'],
  [
    /[二〇零一三四五六七八九]{2}(?:年代)/g,
    ([whole]) => [whole, []],
    'possible',
    '年代用阿拉伯数字。',
  ],
  [
    /二零[一二三四五六七八九零〇]{2}年/g,
    ([whole]) => [whole, [whole.replace(/零/g, '〇')]],
    'possible',
    '年份中的零写作“〇”。',
  ],
  [
    /\d+(?:\.\d+)?％?[-~]\d+(?:\.\d+)?[%％]/g,
    ([whole]) => [whole, [whole.replace(/[-~]/, '～')]],
    'possible',
    '数值范围用“～”。',
  ],
  [/第\d+、\d+/g, ([whole]) => [whole, []], 'possible', '请核对序数。'],
  [
    /(\d{1,3})，(\d{3})(?!\d)(?=[人元亩户件个家吨公米])/g,
    ([whole, a = '', b = '']) => [whole, [`${a}${b}`, `${a},${b}`]],
    'certain',
    '数字中间不用中文逗号。',
  ],
  [
    /两(?=[〇零一二三四五六七八九十]+[号楼届])/g,
    ([whole]) => [whole, ['二']],
    'possible',
    '编号用“二”。',
  ],
]

export function findNumbers(text: string): Found[] {
  const grouped = [...text.matchAll(oddGroups)].map(({ 0: wrong, index }) =>
    mark('number', 'certain', index, wrong, [wrong.replace(',', '')], '数字分节有误，请核对。'),
  )
  const others = rules.flatMap(([pattern, read, tier, reason]) =>
    [...text.matchAll(pattern)].map((match) => {
      const [wrong, suggestions] = read(match)
      return mark('number', tier, match.index, wrong, suggestions, reason)
    }),
  )
  return [...grouped, ...others]
}

/** 1,26件: a comma that divides no thousands. */
const oddGroups = /\d{1,3},(?:\d{1,2}|\d{4,})(?=[件个名人次元户万亿份项条])/g

const digits = '零一二三四五六七八九'

function toArabic(chinese: string): number {
  const [tens = '', ones = ''] = chinese.includes('十') ? chinese.split('十') : ['', chinese]
  const ten = chinese.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) * 10 : 0
  return ten + (ones === '' ? 0 : digits.indexOf(ones))
}
