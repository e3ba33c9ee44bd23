import type { Found } from '../mark'
import { mark } from './found'
import { matchesWhere, type Fits } from './matches-where'

const counts =
  /(?:[XＸ×xx]{1,4}|_{2,}|＿{2,}|[○〇]{2,}|[□]{1,})(?=[个名人件项条次元万亿年月日号户家份届时分亩吨公％%])/g
/** 二〇〇〇年 is a year: a nought after another digit is one as well. */
const isNoYear: Fits = (before, whole) =>
  !/^[○〇]/.test(whole) || !/[○〇零一二三四五六七八九十百]$/.test(before)
const masked = /(?:[XＸ×]{2,4}|[xX]{2,4})(?=[\u4e00-\u9fff，。；、]|$)/g
const atHeadOrWord: Fits = (before) => before === '' || /[\u4e00-\u9fff]$/.test(before)
const lines = /_{2,}|＿{2,}|[（(][\s\u3000]{1,}[）)]|[？?]{3,}/g
const toBeFilled =
  /此处(?:待|需|应)?(?:补充|填写|核实|修改|插入)|待(?:补充|核实|填写|确认后补)|(?:TODO|todo|XXX{1,})|【(?:待|请)[^】]{1,12}】/g

/** 待填空缺: counts, dates and names that nobody has filled in. */
export function findBlanks(text: string): Found[] {
  const found = matchesWhere(text, counts, isNoYear).map(({ 0: wrong, index }) =>
    mark(
      'blank',
      /[_＿□]/.test(wrong) || /[XＸ×x]/.test(wrong) ? 'certain' : 'possible',
      index,
      wrong,
      [],
      '数字或内容还没有填写。',
    ),
  )
  const taken = (index: number) =>
    found.some(({ offset, length }) => index >= offset && index < offset + length)
  for (const { 0: wrong, index } of text.matchAll(lines)) {
    if (!taken(index)) found.push(mark('blank', 'certain', index, wrong, [], '此处还没有填写。'))
  }
  for (const { 0: wrong, index } of matchesWhere(text, masked, atHeadOrWord)) {
    if (!taken(index)) found.push(mark('blank', 'possible', index, wrong, [], '名称似未填写。'))
  }
  for (const { 0: wrong, index } of text.matchAll(toBeFilled)) {
    if (!taken(index)) found.push(mark('blank', 'possible', index, wrong, [], '似是待补充的内容。'))
  }
  return found
}
