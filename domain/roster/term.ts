const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** The number of a 届, 1 to 99, however it was written: 第十八届, 十八, 18; nothing when it is none. */
export function termOf(written: string): number | undefined {
  const bare = written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^第?(.*?)届?$/, '$1')
  if (/^[1-9]\d?$/.test(bare)) return Number(bare)
  const parts = /^(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(bare)
  if (!bare || !parts) return undefined
  const [, tens = '', ten, ones = ''] = parts
  return (ten ? numerals.indexOf(tens) || 1 : 0) * 10 + numerals.indexOf(ones)
}

/** 18 → 第十八届 */
export function termName(term: number): string {
  const tens = Math.floor(term / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]}十`
  return `第${ten}${numerals[term % 10]}届`
}
