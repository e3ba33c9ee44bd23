import type { Found } from '../mark'
import type { OrganName } from '../office-lists'
import { occurrencesOf } from '../protected'
import { mark } from './found'

/** Titles and names that the law words otherwise, wherever they stand. */
const wordings: readonly [RegExp, string, string][] = [
  [/[区市县省州旗]人大副?主任(?!会议|委员)/g, '人大常委会', '主任、副主任是常委会的职务'],
  [/[区市县省州旗]人大党组(?!会议室)/g, '人大常委会', '党组设在常委会'],
]

/** 机构名称: the office's own list, and titles that belong to the standing committee. */
export function findOrgans(text: string, organs: readonly OrganName[]): Found[] {
  const listed = organs.flatMap(({ name, wrong }) =>
    wrong.flatMap((wording) =>
      occurrencesOf(text, wording)
        .filter(({ start }) => !partOf(text, start, wording, name))
        .map(({ start }) =>
          mark('organ', 'certain', start, wording, [name], `机构名称应为“${name}”。`),
        ),
    ),
  )
  const titled = wordings.flatMap(([pattern, name, reason]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) =>
      mark('organ', 'certain', index + 1, whole.slice(1, 3), [name], `${reason}，应写“${name}”。`),
    ),
  )
  const terms = [
    ...text.matchAll(
      /第?[一二三四五六七八九十\d]+(界)(?=人大|人民代表大会|政协|全国|区|市|省|县)/g,
    ),
  ].map(({ 0: whole, index }) =>
    mark('organ', 'certain', index + whole.length - 1, '界', ['届'], '届次用“届”。'),
  )
  const arabic = [
    ...text.matchAll(/第(\d{1,2})届(?=人大|人民代表大会|[区市县省]人大|[区市县省]人民|全国人)/g),
  ].map(({ 0: whole, 1: number = '', index }) =>
    mark(
      'organ',
      'possible',
      index,
      whole,
      [`第${inChinese(Number(number))}届`],
      '届次一般用汉字。',
    ),
  )
  return [...listed, ...titled, ...terms, ...arabic]
}

const partOf = (text: string, start: number, wording: string, name: string): boolean => {
  for (let n = name.indexOf(wording); n >= 0; n = name.indexOf(wording, n + 1)) {
    if (text.startsWith(name, start - n)) return true
  }
  return false
}

const digits = '零一二三四五六七八九'

function inChinese(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return head + (ones === 0 && tens > 0 ? '' : (digits[ones] ?? ''))
}
