import { fromChinese, toChinese } from '../numerals/chinese'

/** The number of a 届, 1 to 99, however it was written: 第十八届, 十八, 18; nothing when it is none. */
export function termOf(written: string): number | undefined {
  const bare = written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^第?(.*?)届?$/, '$1')
  const term = /^[1-9]\d?$/.test(bare) ? Number(bare) : fromChinese(bare)
  return term && term < 100 ? term : undefined
}

/** 18 → 第十八届 */
export const termName = (term: number): string => `第${toChinese(term)}届`
