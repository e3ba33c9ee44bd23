import type { Found } from '../mark'
import { mark } from './found'
import { after, anywhere, matchesWhere, notAfter, type Fits } from './matches-where'

/** 数字用法 (GB/T 15835). */
const rules: readonly [
  RegExp,
  (match: RegExpMatchArray) => [wrong: string, suggestions: string[]],
  'certain' | 'possible',
  string,
  Fits?,
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
  [
    /百分之(\d+(?:\.\d+)?)(?!\d)/g,
    ([whole, digits = '']) => [whole, [`${digits}%`]],
    'certain',
    '汉字数字与阿拉伯数字不混用。',
  ],
  [
    /第[一二三四五六七八九十]{1,3}次[一二三四五六七八九十]{1,3}次(?!供水|创业|分配|污染|利用|开发|加压|装修|消费)/g,
    ([whole]) => [whole, []],
    'certain',
    '“次”字重复。',
  ],
  [
    /[０-９]+/g,
    ([whole]) => [
      whole,
      [whole.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))],
    ],
    'certain',
    '阿拉伯数字用半角。',
  ],
  [
    /[一二三四五六七八九]?[十百千]\d{1,3}(?=[个名人件项次条份户家所座场元])/g,
    ([whole]) => [whole, [arabicOf(whole)]],
    'possible',
    '汉字数字与阿拉伯数字不混用。',
    notAfter(/[第零〇一二三四五六七八九十期星周]$/),
  ],
  [
    /[一二两三四五六七八九十百]+[亿万]\d+[百千万]*|\d+[亿万][一二两三四五六七八九十百]+[百千万]/g,
    ([whole]) => [whole, []],
    'possible',
    '汉字数字与阿拉伯数字不混用。',
  ],
  [
    /([一二三四五六七八])、([二三四五六七八九])(?=[十百千万]|[个名天次件项人户年月周岁倍成](?![级审等]))/g,
    ([whole, from = '', to = '']) =>
      numerals.indexOf(to) === numerals.indexOf(from) + 1 ? [whole, [from + to]] : ['', []],
    'possible',
    '相邻两个数字表示概数，中间不用顿号（GB/T 15835）。',
    notAfter(/[第、一二三四五六七八九十]$/),
  ],
  [
    /(?:以上|以下|以内)(?:多|余)|[余多]名?(?:以上|以下)|左右之多|余余|多余(?=[个名件项次户])/g,
    ([whole]) => [whole, []],
    'possible',
    '表示概数的词重复或矛盾，留一个。',
  ],
  [/号/g, ([whole]) => [whole, ['日']], 'possible', '书面语写“日”。', after(/\d月\d{1,2}$/)],
  [
    /(?:1\d|2\d)年(?=(?:1[0-2]|[1-9])月|年?初|底|上半年|下半年|度)/g,
    ([whole]) => [whole, [`20${whole}`]],
    'possible',
    '年份不简写（GB/T 15835）。',
    notAfter(/[\d.第近约历满共达过、—～至]$/),
  ],
  [
    /([十百千万])([份名个件项次条位])多(?![方样次年种部])/g,
    ([whole, unit = '', measure = '']) => [whole, [`${unit}多${measure}`]],
    'possible',
    '概数“多”放在量词前。',
  ],
  [
    /公理|公李|园(?=[，。；、]|人民币)|人此(?![前时后次外刻行番间])|公倾|平方公理/g,
    ([whole]) => [whole, [units[whole] ?? '']],
    'certain',
    '单位写错了字。',
    (before, whole) => (/^公[理李]/.test(whole) ? /\d$/ : /\d[万亿]?$/).test(before),
  ],
  [
    /份中(?![国有的])/g,
    ([whole]) => [whole, ['分钟']],
    'possible',
    '单位似写错了字。',
    after(/\d$/),
  ],
  [/\d+万\d+千/g, ([whole]) => [whole, []], 'possible', '阿拉伯数字与“千”不混用，请改写数字。'],
  [
    /近\d+余|约\d+余|近[一二三四五六七八九十百千]+余|近[一二三四五六七八九十百千\d]+多/g,
    ([whole]) => [whole, [whole.slice(1), whole.slice(0, -1)]],
    'certain',
    '“近”与“余”“多”矛盾，留一个。',
    // 附近, 最近, 节约, 签约: no word for about so many.
    notAfter(/[附最新邻临靠贴亲远切节签预履违续解合条契公邀相特缔租守失赴集]$/),
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

const numerals = '零一二三四五六七八九'
const units: Record<string, string> = {
  公理: '公里',
  公李: '公里',
  平方公理: '平方公里',
  园: '元',
  人此: '人次',
  公倾: '公顷',
}

/** 六十7 → 67, 十5 → 15. */
const arabicOf = (mixed: string): string => {
  const [, head = '', unit = '', rest = ''] = /^(.?)([十百千])(\d+)$/.exec(mixed) ?? []
  const times = head === '' ? 1 : numerals.indexOf(head)
  return String(times * { 十: 10, 百: 100, 千: 1000 }[unit as '十' | '百' | '千'] + Number(rest))
}

/** One of these stands in everything above and below: most passages are done with at a glance. */
const telling =
  /[\d０-９]|次[一二三四五六七八九十]{1,3}次|近[一二三四五六七八九十百千]|[一二三四五六七八]、[二三四五六七八九]|余余|多余|左右之多|以[上下内][多余]|[多余]名?以[上下]|二零|年代|两[〇零一二三四五六七八九十]+[号楼届]|[十百千万][份名个件项次条位]多/

export function findNumbers(text: string): Found[] {
  if (!telling.test(text)) return []
  const grouped = [...text.matchAll(oddGroups)].map(({ 0: wrong, index }) =>
    mark('number', 'certain', index, wrong, [wrong.replace(',', '')], '数字分节有误，请核对。'),
  )
  const others = rules.flatMap(([pattern, read, tier, reason, fits = anywhere]) =>
    matchesWhere(text, pattern, fits).flatMap((match) => {
      const [wrong, suggestions] = read(match)
      return wrong === '' ? [] : mark('number', tier, match.index, wrong, suggestions, reason)
    }),
  )
  return [...grouped, ...others, ...percentPoints(text)]
}

/** 由88%提高到91%，提高了3%: two percentages differ by points. */
const fromTo =
  /由\d+(?:\.\d+)?[%％][^，。；]{0,6}到了?\d+(?:\.\d+)?[%％]，[^，。；\d]{0,10}(?:提高|上升|增长|下降|降低|增加|提升)了?(\d+(?:\.\d+)?[%％])/g

const percentPoints = (text: string): Found[] =>
  [...text.matchAll(fromTo)].map(({ 0: whole, 1: wrong = '', index }) =>
    mark(
      'number',
      'possible',
      index + whole.length - wrong.length,
      wrong,
      [`${wrong.slice(0, -1)}个百分点`],
      '两个百分数相差，用“百分点”。',
    ),
  )

/** 1,26件: a comma that divides no thousands. */
const oddGroups = /\d{1,3},(?:\d{1,2}|\d{4,})(?=[件个名人次元户万亿份项条])/g

const digits = '零一二三四五六七八九'

function toArabic(chinese: string): number {
  const [tens = '', ones = ''] = chinese.includes('十') ? chinese.split('十') : ['', chinese]
  const ten = chinese.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) * 10 : 0
  return ten + (ones === '' ? 0 : digits.indexOf(ones))
}
