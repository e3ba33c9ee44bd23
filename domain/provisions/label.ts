import { fromChinese } from '../numerals/chinese'

/** How a line begins when it begins a provision. */
export interface Label {
  kind: 'part' | 'chapter' | 'section' | 'article' | 'annex' | Enumeration
  /** As written, without spaces. */
  label: string
  number: number | undefined
  inserted?: number
  /** What follows on the line. */
  rest: string
}

/** 一、 （一） 1. （1） ①: within one list, all alike. */
export type Enumeration = 'comma' | 'bracket' | 'arabic' | 'arabicBracket' | 'circled'

const numeral = '[〇零一二三四五六七八九十百千两廿卅\\d０-９ ]+?'
const heading = new RegExp(`^第(${numeral}) ?([编章节])( |：|:)?(.*)$`)
const article = new RegExp(`^第(${numeral}) ?条(?: ?之 ?([一二三四五六七八九十]{1,3}))?(.*)$`)
const headingLevels = { 编: 'part', 章: 'chapter', 节: 'section' } as const

const mayBegin = /^[第附（(〇零一二三四五六七八九十百\d①-⑳]/

/** The label a line begins with, when it begins a provision; nothing for running text. */
export function labelOf(text: string): Label | undefined {
  if (!mayBegin.test(text)) return undefined
  return headingOf(text) ?? articleOf(text) ?? annexOf(text) ?? enumerationOf(text)
}

/** 第一章 总则: a heading is short and has no stop. */
function headingOf(text: string): Label | undefined {
  const [, written = '', sign = '', apart, rest = ''] = heading.exec(text) ?? []
  if (!sign || rest.length > 60 || /[。；：]/.test(rest)) return undefined
  // 第一章程…, 第二节，…: not set apart, so running text.
  if (!apart && /，|^[程制课的]/.test(rest)) return undefined
  const label = `第${written}${sign}`.replace(/ /g, '')
  const kind = headingLevels[sign as keyof typeof headingLevels]
  return { kind, label, number: numberOf(written), rest: closedUp(rest.trim()) }
}

/** Words that make 第X条 at the head of a line a citation: 第三条第二款规定的…, 第五条、第六条…. */
const citation =
  /^ ?(第[〇零一二三四五六七八九十百\d]+[款项]|(?:、|和|与|及|至|到|或|或者|以及) ?第|规定的|所列|所称|所规定|中的|的规定|之规定)/

function articleOf(text: string): Label | undefined {
  const [, written = '', after, rest = ''] = article.exec(text) ?? []
  if (!written || citation.test(rest)) return undefined
  const label = `第${written}条${after ? `之${after}` : ''}`.replace(/ /g, '')
  const number = numberOf(written)
  const insertedAs = after === undefined ? undefined : fromChinese(after)
  return {
    kind: 'article',
    label,
    number,
    ...(insertedAs !== undefined && { inserted: insertedAs }),
    rest: rest.trim(),
  }
}

/** Whether a line begins as an article would, but cites one. */
export const citesAtStart = (text: string): boolean =>
  article.test(text) && labelOf(text) === undefined

/** 附件, 附件1：名单, 附表二: on a line of its own. */
function annexOf(text: string): Label | undefined {
  const [, name = '', written = '', rest = ''] =
    /^(附 ?件|附 ?表|附 ?录) ?([一二三四五六七八九十\d]{0,3})(?:[：:. ] ?(.{0,60}))?$/.exec(text) ??
    []
  if (!name || /[。；]$/.test(rest)) return undefined
  const label = `${name}${written}`.replace(/ /g, '')
  return { kind: 'annex', label, number: written ? numberOf(written) : undefined, rest }
}

const enumerations: [Enumeration, RegExp][] = [
  ['bracket', /^[（(] ?([〇零一二三四五六七八九十百]+) ?[）)] ?(.*)$/],
  ['arabicBracket', /^[（(] ?(\d{1,3}) ?[）)] ?(.*)$/],
  ['arabic', /^(\d{1,3}) ?(?:[．、](?!\d)|\.(?!\d)) ?(.*)$/],
  ['comma', /^([一二三四五六七八九十百]{1,5})、(.*)$/],
  ['circled', /^([①-⑳])(.*)$/],
]

function enumerationOf(text: string): Label | undefined {
  for (const [kind, pattern] of enumerations) {
    const [, written, rest = ''] = pattern.exec(text) ?? []
    if (written === undefined) continue
    const label = text.slice(0, text.length - rest.length).replace(/ /g, '')
    return { kind, label, number: numberOf(written), rest: rest.trim() }
  }
  return undefined
}

/** 12, １２, 十二, ⑫; nothing when they are no number. */
function numberOf(written: string): number | undefined {
  const text = written
    .replace(/ /g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  if (/^[①-⑳]$/.test(text)) return text.charCodeAt(0) - 0x2460 + 1
  return /^\d+$/.test(text) ? Number(text) : fromChinese(text)
}

/** 总 则 → 总则: characters set apart for looks, in a heading only. */
const closedUp = (text: string): string =>
  text.replace(
    /([\u4e00-\u9fff]) (?=[\u4e00-\u9fff](?: |$))/g,
    (apart, sign: string, at: number) => (at === 0 || text[at - 1] === ' ' ? sign : apart),
  )
