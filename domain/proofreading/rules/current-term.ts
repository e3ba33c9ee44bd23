import { toChinese } from '../../numerals/chinese'
import { termOf } from '../../roster/term'
import type { Found } from '../mark'
import { mark } from './found'

const number = '第?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})届'
/** The district's own: XX区第十七届人大, 第十七届区人大. Those of the nation, province and city have terms of their own. */
const own = new RegExp(
  `(?<=(?<!自治)区|县|旗)${number}(?=人大|人民代表大会)` +
    `|(?<![\\u4e00-\\u9fff])${number}(?=[\\u4e00-\\u9fffX]{0,4}(?<!自治)[区县旗](?:人大|人民代表大会))` +
    `|(?<=[在届为任的是连])${number}(?=[\\u4e00-\\u9fffX]{0,2}(?<!自治)[区县旗](?:人大|人民代表大会))`,
  'g',
)

/** 届次: another 届 of the district's own congress than the office says it is; it may be one of the past. */
export function findTerms(text: string, term: number | undefined): Found[] {
  if (!term) return []
  return [...text.matchAll(own)].flatMap(({ 0: written, index }) => {
    const said = termOf(written)
    if (!said || said === term) return []
    const right = `${written.startsWith('第') ? '第' : ''}${toChinese(term)}届`
    return [
      mark(
        'organ',
        'possible',
        index,
        written,
        [right],
        `本届是第${toChinese(term)}届；说的是往届的，请保留。`,
      ),
    ]
  })
}
