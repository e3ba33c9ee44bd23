import { lexicon } from './lexicon'

/** Characters that stand alone all the time: particles, measure words, surnames, and the like. */
const alone = new Set(
  '的一是在不了有和这已以于为与也就都而及并由从被将把对向等中上下里后前时年月日地得着过又再更很最要会能可应须到其他她它们我你您各每某本该此至自如若因所令让使给用按照据依凭事人大区市县省乡镇村名个件项条次位家种类款章节第约近超逾余多少两二三四五六七八九十百千万亿零〇元米号非或但只还来去说做请王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵内外间者性化率级型式品员长院局部厅处科室委办所站厂店队组团省共含即均仍曾同经新老好',
)

export const standsAlone = (character: string): boolean => alone.has(character)

/** The longest word looked for. */
const longest = 4

/** A run of Chinese characters, split into words. */
export interface Run {
  words: readonly string[]
  /** Where it begins in the text. */
  offset: number
}

const runs = /[\u4e00-\u9fff]{2,}/g

/** The runs of Chinese characters in a text, each split into its likeliest words: few of them, and common ones. */
export const segmented = (text: string): Run[] =>
  [...text.matchAll(runs)].map(({ 0: run, index }) => ({ words: split(run), offset: index }))

function split(run: string): string[] {
  const { words } = lexicon()
  const cost = new Float64Array(run.length + 1).fill(Infinity)
  const from = new Int32Array(run.length + 1)
  cost[0] = 0
  const reach = (start: number, end: number, price: number) => {
    const total = (cost[start] ?? 0) + price
    if (total < (cost[end] ?? 0)) {
      cost[end] = total
      from[end] = start
    }
  }
  for (let start = 0; start < run.length; start++) {
    reach(start, start + 1, standsAlone(run[start] ?? '') ? 8 : 11)
    for (let length = 2; length <= longest && start + length <= run.length; length++) {
      const commonness = words.get(run.slice(start, start + length))
      if (commonness !== undefined) reach(start, start + length, 11.5 - 0.4 * commonness)
    }
  }
  const found: string[] = []
  for (let end = run.length; end > 0; end = from[end] ?? 0)
    found.push(run.slice(from[end] ?? 0, end))
  return found.reverse()
}
