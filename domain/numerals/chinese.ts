const digits = '零一二三四五六七八九'
const places = ['千', '百', '十', '']

/** 0 to 9999 with every 一 written out: 12 → 一十二, 1010 → 一千零一十. */
function inFull(n: number): string {
  if (n === 0) return '零'
  const text = [...String(n).padStart(4, '0')]
    .map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[place]}`))
    .join('')
  return text.replace(/零+/g, '零').replace(/^零|零$/g, '')
}

/** A whole number from 0 to 9999 as 条 and 届 are numbered: 十, 二十一, 一百零一. Throws for any other. */
export function toChinese(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new Error(`${n} is not between 0 and 9999`)
  return inFull(n).replace(/^一十/, '十')
}

/**
 * The number that Chinese numerals write, 0 to 9999; nothing when they write none. Reads 〇 for 零, 两百, 廿一,
 * 一百十二, and digits in a row as years have them (二〇二六).
 */
export function fromChinese(text: string): number | undefined {
  const zeroed = text.replace(/〇/g, '零')
  if (/^[一二三四五六七八九][零一二三四五六七八九]{1,3}$/.test(zeroed))
    return Number([...zeroed].map((digit) => digits.indexOf(digit)).join(''))
  const plain = zeroed
    .replace(/^两$|两(?=[百千])/g, '二')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十')
    .replace(/(^|[百千零])十/g, '$1一十')
  const n = sum(plain)
  // A text is a number when writing the number gives the text back.
  return n !== undefined && inFull(n) === plain ? n : undefined
}

function sum(text: string): number | undefined {
  let total = 0
  for (const [, digit = '', place = ''] of text.matchAll(/(.)([千百十]?)/g)) {
    const value = digits.indexOf(digit)
    if (value < 0) return undefined
    total += value * 10 ** (3 - places.indexOf(place))
  }
  return total <= 9999 ? total : undefined
}
