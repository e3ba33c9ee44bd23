import { toChinese } from '../../numerals/chinese'
import { termOf } from '../../roster/term'
import type { Found } from '../mark'
import { mark } from './found'

const written = /第?(?:[一二三四五六七八九十]{1,3}|\d{1,2})届/g
const congress = '(?:人大|人民代表大会)'
/** The district's own congress follows, not that of an autonomous region; so many characters may name the district. */
const ofDistrict = (most: number) =>
  new RegExp(`^(?:(?!自治[区县旗]${congress})[\\u4e00-\\u9fffX]){0,${most}}[区县旗]${congress}`)
const [named, called, shortly] = [new RegExp(`^${congress}`), ofDistrict(4), ofDistrict(2)]
/** The district's own: XX区第十七届人大, 第十七届区人大. Those of the nation, province and city have terms of their own. */
function isOwn(before: string, following: string): boolean {
  if (/[区县旗]$/.test(before)) return !before.endsWith('自治区') && named.test(following)
  if (/[在届为任的是连]$/.test(before)) return shortly.test(following)
  return !/[\u4e00-\u9fff]$/.test(before) && called.test(following)
}

/** 届次: another 届 of the district's own congress than the office says it is; it may be one of the past. */
export function findTerms(text: string, term: number | undefined): Found[] {
  if (!term) return []
  return [...text.matchAll(written)].flatMap(({ 0: wrong, index }) => {
    const said = termOf(wrong)
    if (!said || said === term) return []
    if (!isOwn(text.slice(Math.max(0, index - 3), index), text.slice(index + wrong.length)))
      return []
    const right = `${wrong.startsWith('第') ? '第' : ''}${toChinese(term)}届`
    return [
      mark(
        'organ',
        'possible',
        index,
        wrong,
        [right],
        `本届是第${toChinese(term)}届；说的是往届的，请保留。`,
      ),
    ]
  })
}
