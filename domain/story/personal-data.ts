import type { Passage } from '../proofreading/mark'

/** 个人信息 found in a text that is about to be public. */
export interface PersonalDatum {
  kind: 'idNumber' | 'mobile' | 'bankCard'
  passage: string
  offset: number
  length: number
  /** Enough to find it by, not enough to use it. */
  masked: string
}

export const personalDatumLabels = {
  idNumber: '身份证号',
  mobile: '手机号码',
  bankCard: '银行卡号',
} as const

const before = '(^|[^\\dA-Za-z.])'
const after = '(?![\\dA-Za-z]|\\.\\d)'
/** As people write them, in one or in groups; a check digit has the last word. */
const shapes: [PersonalDatum['kind'], RegExp, (number: string) => boolean][] = [
  ['idNumber', shape('\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]'), hasCheckDigit],
  ['bankCard', shape('[3-6]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?'), luhn],
  ['mobile', shape('(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}'), () => true],
]

/** Every ID number with a right check digit (GB 11643), bank card number (Luhn), and mobile number. */
export function personalDataIn(passages: readonly Passage[]): PersonalDatum[] {
  return passages.flatMap(({ id: passage, text }) => {
    const found: PersonalDatum[] = []
    for (const [kind, pattern, isRight] of shapes) {
      for (const match of text.matchAll(pattern)) {
        const number = match[2] ?? ''
        const offset = match.index + (match[1] ?? '').length
        const taken = found.some(
          (other) => offset < other.offset + other.length && other.offset < offset + number.length,
        )
        if (taken || !isRight(number.replace(/[ -]/g, ''))) continue
        found.push({ kind, passage, offset, length: number.length, masked: masked(number) })
      }
    }
    return found.sort((a, b) => a.offset - b.offset)
  })
}

function shape(inner: string): RegExp {
  return new RegExp(`${before}(${inner})${after}`, 'g')
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase()
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
