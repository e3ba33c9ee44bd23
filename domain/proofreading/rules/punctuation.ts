import type { Found } from '../mark'
import { mark } from './found'

const han = '\\u4e00-\\u9fff'
const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
}

const beside = new RegExp(`[${han}”’）》〉】](?:([,;:?!])|(\\.)(?=[${han}“]|$))`, 'g')
const between = new RegExp(`([,;:?!])(?=[${han}“‘（《])`, 'g')
const halfParentheses = new RegExp(`\\(([^()\\n]{0,60}[${han}][^()\\n]{0,60})\\)`, 'g')
const straightQuotes = new RegExp(`"([^"\\n]*[${han}][^"\\n]*)"`, 'g')
const doubled = /[，。；：、]{2,}|[？！]{4,}|[，；：、][。？！]|[。？！][，；：、](?![”’）])/g
const dots = /。{3,}|\.{3,}|、{3,}|…{3,}|(^|[^…])…(?!…)/g
const dash = new RegExp(`[${han}]([-－]{1,2}|—(?!—))(?=[${han}])(?![^\\n]{0,1}\\d)`, 'g')
const commaBeforeEtc = new RegExp(`、(?=等(?:[${han}，。；]|$))`, 'g')
const commaBeforeAnd = new RegExp(`、(?=(?:和|以及|及|或者|或)[${han}])`, 'g')
const betweenTitles = /[》”]、(?=[《“])/g
const periodInQuote = new RegExp(`[${han}]，?“[^”“\\n]{1,12}。”(?=[${han}])`, 'g')

/** 标点 (GB/T 15834): half-width marks in Chinese text, doubled marks, ellipses and dashes of the wrong kind. */
export function findPunctuation(text: string): Found[] {
  const found: Found[] = []
  const add = (...args: Parameters<typeof mark>) => found.push(mark(...args))

  for (const match of text.matchAll(beside)) {
    const wrong = match[1] ?? match[2] ?? ''
    const offset = match.index + 1
    if (isLatinOrNumber(text, offset, wrong)) continue
    // A colon that ends its paragraph is seldom noticed and harms nobody.
    const tier = wrong === ':' && offset === text.length - 1 ? 'possible' : 'certain'
    add('punctuation', tier, offset, wrong, [fullWidth[wrong] ?? ''], '中文里用全角标点。')
  }
  for (const match of text.matchAll(between)) {
    const { index } = match
    const wrong = match[1] ?? ''
    if (found.some(({ offset }) => offset === index) || isLatinOrNumber(text, index, wrong))
      continue
    const sure = /[\u4e00-\u9fff]/.test(text[index - 1] ?? '')
    add(
      'punctuation',
      sure ? 'certain' : 'possible',
      index,
      wrong,
      [fullWidth[wrong] ?? ''],
      '中文里用全角标点。',
    )
  }
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(halfParentheses)) {
    add('punctuation', 'certain', index, whole, [`（${inner}）`], '中文里用全角括号。')
  }
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(straightQuotes)) {
    add('punctuation', 'certain', index, whole, [`“${inner}”`], '中文里用弯引号。')
  }
  for (const { 0: wrong, index } of text.matchAll(doubled)) {
    if (/^。{3,}$|^、{3,}$/.test(wrong)) continue
    const last = wrong[wrong.length - 1] ?? ''
    const suggestions = /[。？！]/.test(wrong)
      ? [wrong.match(/[。？！]/)?.[0] ?? '。']
      : [wrong[0] ?? '', last]
    add('punctuation', 'certain', index, wrong, [...new Set(suggestions)], '标点重复。')
  }
  for (const { 0: whole, 1: lead = '', index } of text.matchAll(dots)) {
    const wrong = whole.slice(lead.length)
    if (
      /^\.+$/.test(wrong) &&
      !/[\u4e00-\u9fff]/.test(text.slice(Math.max(0, index - 1), index + wrong.length + 1))
    )
      continue
    if (/^…+$/.test(wrong) && wrong.length % 2 === 0) continue
    add(
      'punctuation',
      /^[。、]/.test(wrong) ? 'certain' : 'possible',
      index + lead.length,
      wrong,
      ['……'],
      '省略号是六个小圆点“……”。',
    )
  }
  for (const { 0: whole, 1: wrong = '', index } of text.matchAll(dash)) {
    add(
      'punctuation',
      'possible',
      index + whole.indexOf(wrong),
      wrong,
      ['——'],
      '破折号占两个字；连接号前后一般是数字或名称。',
    )
  }
  for (const { 0: wrong, index } of text.matchAll(commaBeforeEtc)) {
    add('punctuation', 'certain', index, wrong, [''], '“等”前不用顿号。')
  }
  for (const { 0: wrong, index } of text.matchAll(commaBeforeAnd)) {
    add('punctuation', 'possible', index, wrong, [''], '连词前不用顿号。')
  }
  for (const { index } of text.matchAll(betweenTitles)) {
    add(
      'punctuation',
      'possible',
      index + 1,
      '、',
      [''],
      '并列的引号、书名号之间通常不用顿号（GB/T 15834）。',
    )
  }
  for (const { 0: whole, index } of text.matchAll(periodInQuote)) {
    add(
      'punctuation',
      'possible',
      index + whole.length - 2,
      '。',
      [''],
      '引文不独立，句末标点放在引号外。',
    )
  }
  return found
}

/** 12:30, 1,000, 3.5, example.com: their marks belong to them. */
const isLatinOrNumber = (text: string, at: number, wrong: string): boolean => {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (/[\dA-Za-z]/.test(before) && /[\dA-Za-z]/.test(after)) return true
  return wrong === '.' && /[\dA-Za-z]/.test(before)
}
