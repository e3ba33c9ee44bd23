import { lexicon, type Commonness } from './lexicon'

/** The longest word looked for. */
const longest = 4

/** A run of Chinese characters, split into words. */
export interface Run {
  text: string
  words: readonly string[]
  /** Where it begins in the text. */
  offset: number
  /** What the likeliest words up to each place cost, and from each place to the end. */
  costBefore: Float64Array
  costAfter: Float64Array
}

const runs = /[\u4e00-\u9fff]{2,}/g

/** The runs of Chinese characters in a text, each split into its likeliest words: few of them, and common ones. */
export const segmented = (text: string): Run[] =>
  [...text.matchAll(runs)].map(({ 0: run, index }) => split(run, index))

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
const aloneFor = (character: string, commonness: Commonness | undefined): number => {
  const price = commonness === undefined ? unheard : priceOf(commonness)
  return alone.has(character) ? price : Math.max(price, hardlyAlone)
}

/** A character that is no word of its own. */
const unheard = 15

function split(text: string, offset: number): Run {
  const { words } = lexicon()
  const end = text.length
  const costBefore = new Float64Array(end + 1).fill(Infinity)
  const costAfter = new Float64Array(end + 1).fill(Infinity)
  const from = new Int32Array(end + 1)
  const prices: number[][] = []
  costBefore[0] = 0
  for (let start = 0; start < end; start++) {
    const own: number[] = []
    for (let length = 1; length <= longest && start + length <= end; length++) {
      const word = text.slice(start, start + length)
      const commonness = words.get(word)
      const price =
        length === 1
          ? aloneFor(word, commonness)
          : commonness === undefined
            ? Infinity
            : priceOf(commonness)
      own.push(price)
      const total = (costBefore[start] ?? 0) + price
      if (total < (costBefore[start + length] ?? 0)) {
        costBefore[start + length] = total
        from[start + length] = start
      }
    }
    prices.push(own)
  }
  costAfter[end] = 0
  for (let start = end - 1; start >= 0; start--) {
    for (const [n, price] of (prices[start] ?? []).entries()) {
      const total = price + (costAfter[start + n + 1] ?? 0)
      if (total < (costAfter[start] ?? 0)) costAfter[start] = total
    }
  }
  const found: string[] = []
  for (let at = end; at > 0; at = from[at] ?? 0) found.push(text.slice(from[at] ?? 0, at))
  return { text, words: found.reverse(), offset, costBefore, costAfter }
}
