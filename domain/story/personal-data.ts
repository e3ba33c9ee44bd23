import type { Passage } from '../proofreading/mark'

/** 个人信息 found in a text that is about to be public. */
export interface PersonalDatum {
  kind: 'idNumber' | 'mobile' | 'bankCard'
  passage: string
  offset: number
  length: number
  /** The whole of it, its digits only: never to leave the cloud. */
  number: string
  /** Enough to find it by, not enough to use it. */
  masked: string
}

export const personalDatumLabels = {
  idNumber: '身份证号',
  mobile: '手机号码',
  bankCard: '银行卡号',
} as const

/** No digit, and no digit with a decimal point; letters and dots may stand there (Tel13800138000). */
const before = '(^|[^\\d.]|(?:^|\\D)\\.)'
const after = '(?!\\d|\\.\\d)'
/** Between groups. */
const gap = '[ -]{0,2}'
/** As people write them, in one or in groups; a check digit has the last word. */
const shapes: [PersonalDatum['kind'], RegExp, (number: string) => boolean][] = [
  ['idNumber', shape(`\\d{6}${gap}\\d{4}${gap}\\d{4}${gap}\\d{3}[\\dXx]`), hasCheckDigit],
  [
    'bankCard',
    // 9558: the cards of 工商银行 from before the common numbers.
    shape(`(?:[3-6]\\d{3}|9558)(?:(?:${gap}\\d{4}){3}(?:${gap}\\d{1,3})?|\\d{2}${gap}\\d{10,13})`),
    luhn,
  ],
  [
    'mobile',
    // 3-4-4 as it is read out; 4-4-3, 4-3-4 and 3-3-5 are seen as well.
    shape(
      `(?:\\+?86${gap})?1[3-9]\\d(?:${gap}\\d{4}${gap}\\d{4}|\\d${gap}\\d{4}${gap}\\d{3}|\\d${gap}\\d{3}${gap}\\d{4}|${gap}\\d{3}${gap}\\d{5})`,
    ),
    () => true,
  ],
]

/** Every ID number with a right check digit (GB 11643), bank card number (Luhn), and mobile number. */
export function personalDataIn(passages: readonly Passage[]): PersonalDatum[] {
  return passages.flatMap(({ id: passage, text }) => {
    const found: PersonalDatum[] = []
    const plain = halfWidth(text)
    for (const [kind, pattern, isRight] of shapes) {
      for (const match of plain.matchAll(pattern)) {
        const written = match[2] ?? ''
        const offset = match.index + (match[1] ?? '').length
        const { length } = written
        const number = written.replace(/[ -]/g, '').toUpperCase()
        const taken = found.some(
          (other) => offset < other.offset + other.length && other.offset < offset + length,
        )
        if (taken || !isRight(number)) continue
        found.push({ kind, passage, offset, length, number, masked: masked(written) })
      }
    }
    return found.sort((a, b) => a.offset - b.offset)
  })
}

/** １３８ → 138, and the dashes and spaces between groups as the shapes have them; places stay as they are. */
const halfWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a]/g, ' ')
    .replace(/[－‐-—―−]/g, '-')

function shape(inner: string): RegExp {
  return new RegExp(`${before}(${inner})${after}`, 'g')
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return '10X98765432'[sum % 11] === number[17]
}

function luhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = index % 2 ? Number(digit) * 2 : Number(digit)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const masked = (found: string) =>
  `${found.slice(0, 3)}${'*'.repeat(Math.max(0, found.length - 5))}${found.slice(-2)}`
