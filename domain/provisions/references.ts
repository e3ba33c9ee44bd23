import { fromChinese } from '../numerals/chinese'

/** A place in a text that names an article: of this rule, of one with a title, or of a law by its short name. */
export interface Reference {
  /** UTF-16 units into the text. */
  offset: number
  length: number
  /** Whose article: nothing for this rule's own. */
  of?: string
  number: number
  inserted?: number
  paragraph?: number
  item?: number
}

const numeral = '[〇零一二三四五六七八九十百千\\d]+'
const article = new RegExp(
  `第(${numeral})条(?:之([一二三四五六七八九十]{1,3}))?(?:第(${numeral})款)?(?:第[（(]?(${numeral})[)）]?项)?`,
  'g',
)
const joins = /^(?:、|和|与|及|以及|或|或者|至|到)?$/
const own = /本(?:法|规则|办法|条例|规定|制度|细则|守则|规程|决定|准则|章程|实施办法)的?$/
const titled = /《([^《》]+(?:〈[^〉]*〉[^《》]*)*)》(?:（[^）]{1,20}）)?的?$/
/** 监督法第十条, 选举法实施细则第三条: a name without its marks, as laws are cited in short. */
const named = /([\u4e00-\u9fff]{0,20}(?:宪法|[^办方]法|条例|规则|细则|办法))$/

/** The articles a text names, in order; of 第三条、第五条 each, the second of the same rule as the first. */
export function referencesIn(text: string): Reference[] {
  const found: Reference[] = []
  let end = -1
  for (const match of text.matchAll(article)) {
    const [whole, number = '', inserted, paragraph, item] = match
    const read = numberOf(number)
    if (read === undefined) continue
    const goesOn = end >= 0 && joins.test(text.slice(end, match.index))
    const of = goesOn ? found[found.length - 1]?.of : ruleBefore(text.slice(0, match.index))
    found.push({
      offset: match.index,
      length: whole.length,
      ...(of !== undefined && { of }),
      number: read,
      ...optional('inserted', inserted),
      ...optional('paragraph', paragraph),
      ...optional('item', item),
    })
    end = match.index + whole.length
  }
  return found
}

function ruleBefore(before: string): string | undefined {
  if (own.test(before)) return undefined
  return titled.exec(before)?.[1] ?? named.exec(before)?.[1]
}

const numberOf = (numeral: string) =>
  /^\d+$/.test(numeral) ? Number(numeral) : fromChinese(numeral)

function optional<K extends string>(
  key: K,
  numeral: string | undefined,
): Partial<Record<K, number>> {
  const number = numeral === undefined ? undefined : numberOf(numeral)
  return number === undefined ? {} : ({ [key]: number } as Partial<Record<K, number>>)
}
