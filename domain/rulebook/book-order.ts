import { fromChinese } from '../numerals/chinese'

interface Placed {
  part: string
  order: number
  title: string
}

/** The order of a book: parts by their number (第二编 after 第一编), those without one by name behind; then by place. */
export const inBookOrder = (a: Placed, b: Placed): number =>
  numberOf(a.part) - numberOf(b.part) ||
  a.part.localeCompare(b.part, 'zh-CN') ||
  a.order - b.order ||
  a.title.localeCompare(b.title, 'zh-CN')

function numberOf(part: string): number {
  const numeral = /^第?([〇零一二三四五六七八九十百\d]+)[编章部分篇、.．\s]/.exec(part)?.[1] ?? ''
  return (/^\d+$/.test(numeral) ? Number(numeral) : fromChinese(numeral)) ?? Infinity
}
