import { lexicon, pairKey, type Commonness, type Lexicon } from './lexicon'

/** A run of Chinese characters, split into words. */
export interface Run {
  text: string
  words: readonly string[]
  /** 1 for each character that is left as a word of its own. */
  single: Uint8Array
  /** Where it begins in the text. */
  offset: number
  /** What the likeliest words up to each place cost, and from each place to the end. */
  costBefore: Float64Array
  costAfter: Float64Array
  /** From each place, what words of one to `longestWord` characters cost; Infinity where there is none. */
  prices: Float64Array
}

const runs = /[\u4e00-\u9fff]{2,}/g

/** The runs of Chinese characters in a text, each split into its likeliest words: few of them, and common ones. */
export const segmented = (text: string): Run[] =>
  [...text.matchAll(runs)].map(({ 0: run, index }) => split(run, index))

/** Whether a word ends at that place of the text when it is split into its likeliest words. */
export function mayPartAt(runs: readonly Run[], place: number): boolean {
  const run = runs.find(({ offset, text }) => offset < place && place < offset + text.length)
  if (!run) return true
  const { costBefore, costAfter, text, offset } = run
  const here = (costBefore[place - offset] ?? 0) + (costAfter[place - offset] ?? 0)
  return here - (costBefore[text.length] ?? 0) < 1e-6
}

/** Whether so many characters from that place of the text on are words of their own. */
export const standAlone = (runs: readonly Run[], place: number, length: number): boolean =>
  runs.some(
    ({ offset, text, single }) =>
      offset <= place &&
      place + length <= offset + text.length &&
      single.subarray(place - offset, place - offset + length).every((one) => one === 1),
  )

/** The price of a word: how many bits, nearly, it takes to say it. */
export const priceOf = (commonness: Commonness): number => 13.6 - 0.69 * commonness

/** Characters that stand alone all the time: particles, measure words, surnames, and the like. */
const alone = new Set(
  '的一是在不了有和这已以于为与也就都而及并由从被将把对向等中上下里后前时年月日地得着过又再更很最要会能可应须到其他她它们我你您各每某本该此至自如若因所令让使给用按照据依凭事人大区市县省乡镇村名个件项条次位家种类款章节第约近超逾余多少两二三四五六七八九十百千万亿零〇元米号非或但只还来去说做请王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵内外间者性化率级型式品员长院局部厅处科室委办所站厂店队组团省共含即均仍曾同经新老好',
)

export const standsAlone = (character: string): boolean => alone.has(character)

/** A character that is hardly ever a word of its own. */
const hardlyAlone = 13

/** What a character costs that stands by itself. */
const aloneFor = (character: string, words: Lexicon['words']): number => {
  const known = alonePrices.get(character)
  if (known !== undefined) return known
  const commonness = words.get(character)
  const own = commonness === undefined ? unheard : priceOf(commonness)
  const price = alone.has(character) ? own : Math.max(own, hardlyAlone)
  alonePrices.set(character, price)
  return price
}
const alonePrices = new Map<string, number>()

/** A character that is no word of its own. */
const unheard = 15

/** No word of the lexicon is longer. */
export const longestWord = 4

function split(text: string, offset: number): Run {
  const end = text.length
  const prices = pricesIn(text)
  const costBefore = new Float64Array(end + 1).fill(Infinity)
  const costAfter = new Float64Array(end + 1).fill(Infinity)
  const from = new Int32Array(end + 1)
  costBefore[0] = 0
  costAfter[end] = 0
  for (let start = 0; start < end; start++) {
    for (let length = 1; length <= longestWord && start + length <= end; length++) {
      const total = (costBefore[start] ?? 0) + (prices[start * longestWord + length - 1] ?? 0)
      if (total >= (costBefore[start + length] ?? 0)) continue
      costBefore[start + length] = total
      from[start + length] = start
    }
  }
  for (let start = end - 1; start >= 0; start--) {
    for (let length = 1; length <= longestWord && start + length <= end; length++) {
      const price = prices[start * longestWord + length - 1] ?? 0
      const total = price + (costAfter[start + length] ?? 0)
      if (total < (costAfter[start] ?? 0)) costAfter[start] = total
    }
  }
  const words: string[] = []
  const single = new Uint8Array(end)
  for (let at = end; at > 0; at = from[at] ?? 0) {
    const start = from[at] ?? 0
    words.push(text.slice(start, at))
    if (at - start === 1) single[start] = 1
  }
  return { text, words: words.reverse(), single, offset, costBefore, costAfter, prices }
}

function pricesIn(text: string): Float64Array {
  const { words, pairs } = lexicon()
  const prices = new Float64Array(text.length * longestWord).fill(Infinity)
  for (let start = 0; start < text.length; start++) {
    const character = text.charAt(start)
    prices[start * longestWord] = aloneFor(character, words)
    const pair = pairs.get(pairKey(text.charCodeAt(start), text.charCodeAt(start + 1)))
    if (!pair || start + 2 > text.length) continue
    if (pair.commonness !== undefined) prices[start * longestWord + 1] = priceOf(pair.commonness)
    const most = Math.min(text.length - start, pair.longest)
    for (let length = 3; length <= most; length++) {
      const commonness = words.get(text.slice(start, start + length))
      if (commonness !== undefined) prices[start * longestWord + length - 1] = priceOf(commonness)
    }
  }
  return prices
}
