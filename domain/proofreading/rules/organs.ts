import type { Found } from '../mark'
import type { OrganName } from '../office-lists'
import { tierOfListed } from '../words/seam'
import type { Run } from '../words/segment'
import { mark } from './found'
import { anywhere, matchesWhere, notAfter, type Fits } from './matches-where'

/** Titles and names that the law words otherwise, wherever they stand. */
const bodies: readonly [RegExp, string, string][] = [
  [/[区市县省州旗]人大副?主任(?!会议|委员)/g, '人大常委会', '主任、副主任是常委会的职务'],
  [/[区市县省州旗]人大党组(?!会议室)/g, '人大常委会', '党组设在常委会'],
]

/**
 * What is written, what to put for its first group, how sure (certain where it is wrong in any district), why, and
 * what may not stand before it.
 */
const titles: readonly [RegExp, string, Found['tier'], string, Fits?][] = [
  [
    /(?:人大常委会|人民代表大会常务委员会)副?(委员长)/g,
    '主任',
    'certain',
    '地方人大常委会设主任',
    notAfter(/全国$/),
  ],
  [/[区市县省州旗]人民法院副?(检察长)/g, '院长', 'certain', '法院设院长'],
  [/[区市县省州旗]人民检察院副?(院长)/g, '检察长', 'certain', '检察院设检察长'],
  [/(检察委员会)副?主任/g, '监察委员会', 'certain', '主任、副主任是监察委员会的职务'],
  [
    /人民代表大会(常委会委员会|常务委员会委员会|常委员会|常务会委员会)/g,
    '常务委员会',
    'certain',
    '机构名称有误',
  ],
  [
    /(发展和改革委员|卫生健康委员|国有资产监督管理委员)(?![会工])/g,
    '$1会',
    'certain',
    '机构名称漏字',
  ],
  [
    /[区县市旗](?:人民政府)?(?:公安|司法|财政|教育|民政|商务|水利|农业农村|交通运输|生态环境|自然资源|应急管理|文化和旅游|审计|统计|税务|市场监管)(部)(?![门分署里内队位级件长委])/g,
    '局',
    'possible',
    '地方政府设局',
    notAfter(/[地社全小园辖城片校景灾]$/),
  ],
]

/** 机构名称: the office's own list, and titles that belong to the standing committee. `runs`: of `text`. */
export function findOrgans(
  text: string,
  organs: readonly OrganName[],
  runs: readonly Run[],
): Found[] {
  const wordings = wordingsOf(organs)
  const listed: Found[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    for (const { name, wording } of wordings.get(text.slice(at, at + 2)) ?? []) {
      if (text.startsWith(wording, at) && !partOf(text, at, wording, name)) {
        const tier = tierOfListed(text, runs, at, wording)
        listed.push(mark('organ', tier, at, wording, [name], `机构名称应为“${name}”。`))
      }
    }
  }
  const titled = bodies.flatMap(([pattern, name, reason]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) =>
      mark('organ', 'certain', index + 1, whole.slice(1, 3), [name], `${reason}，应写“${name}”。`),
    ),
  )
  const terms = [
    ...text.matchAll(
      /第?[一二三四五六七八九十\d]+(界)(?=人大|人民代表大会|政协|全国|区|市|省|县)/g,
    ),
  ].map(({ 0: whole, index }) =>
    mark('organ', 'certain', index + whole.length - 1, '界', ['届'], '届次用“届”。'),
  )
  const arabic = [
    ...text.matchAll(/第(\d{1,2})届(?=人大|人民代表大会|[区市县省]人大|[区市县省]人民|全国人)/g),
  ].map(({ 0: whole, 1: number = '', index }) =>
    mark(
      'organ',
      'possible',
      index,
      whole,
      [`第${inChinese(Number(number))}届`],
      '届次一般用汉字。',
    ),
  )
  const mistitled = titles.flatMap(([pattern, right, tier, reason, fits = anywhere]) =>
    matchesWhere(text, pattern, fits).flatMap(({ 0: whole, 1: wrong = '', index }) => {
      const put = right.replace('$1', wrong)
      const at = index + whole.lastIndexOf(wrong)
      return put === wrong
        ? []
        : [mark('organ', tier, at, wrong, [put], `${reason}，应为“${put}”。`)]
    }),
  )
  return [...listed, ...titled, ...mistitled, ...terms, ...arabic]
}

/** Wrong wordings by their first two characters; one list is asked about for every passage. */
type Wordings = ReadonlyMap<string, readonly { name: string; wording: string }[]>
const known = new WeakMap<readonly OrganName[], Wordings>()

function wordingsOf(organs: readonly OrganName[]): Wordings {
  const before = known.get(organs)
  if (before) return before
  const byHead = new Map<string, { name: string; wording: string }[]>()
  for (const { name, wrong } of organs) {
    for (const wording of wrong) {
      const head = wording.slice(0, 2)
      byHead.set(head, [...(byHead.get(head) ?? []), { name, wording }])
    }
  }
  known.set(organs, byHead)
  return byHead
}

const partOf = (text: string, start: number, wording: string, name: string): boolean => {
  for (let n = name.indexOf(wording); n >= 0; n = name.indexOf(wording, n + 1)) {
    if (text.startsWith(name, start - n)) return true
  }
  return false
}

const digits = '零一二三四五六七八九'

function inChinese(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return head + (ones === 0 && tens > 0 ? '' : (digits[ones] ?? ''))
}
