import type { Mark, Passage } from '../mark'
import { mark } from './found'

const digits = '零一二三四五六七八九'
const styles: readonly {
  name: string
  pattern: RegExp
  inline?: RegExp
  shown(n: number): string
}[] = [
  {
    name: '一、',
    pattern: /^[\s\u3000]*([一二三四五六七八九十]{1,3})、/,
    shown: (n) => `${inChinese(n)}、`,
  },
  {
    name: '（一）',
    pattern: /^[\s\u3000]*（([一二三四五六七八九十]{1,3})）/,
    shown: (n) => `（${inChinese(n)}）`,
  },
  { name: '1.', pattern: /^[\s\u3000]*(\d{1,2})[.．、](?!\d)/, shown: (n) => `${n}.` },
  { name: '（1）', pattern: /^[\s\u3000]*（(\d{1,2})）/, shown: (n) => `（${n}）` },
]

/** 序号: within one list a number that is left out, or stands twice. Deeper levels begin anew under each higher one. */
export function findNumbering(passages: readonly Passage[]): Mark[] {
  const found: Mark[] = []
  const last: (number | undefined)[] = styles.map(() => undefined)
  /** The level of the passage just before, when it was numbered. */
  let levelBefore = -1
  for (const { id, text, role } of passages) {
    if (role === 'cell' || role === 'caption') continue
    const level = styles.findIndex(({ pattern }) => pattern.test(text))
    const style = styles[level]
    const match = style?.pattern.exec(text)
    if (!style || !match?.[1]) {
      found.push(...inlineNumbering(id, text))
      // 附件：1. …: the first of a list that goes on in the next paragraph.
      const opened = /[：:][\s\u3000]*(1[.．、]|（一）)(?!\d)/.exec(text)?.[1]
      if (opened) last[opened.startsWith('1') ? 2 : 1] = 1
      if (text.trim() !== '') levelBefore = -1
      continue
    }
    const number = /\d/.test(match[1]) ? Number(match[1]) : fromChinese(match[1])
    const before = last[level]
    const wrong = match[0].trim()
    const offset = match[0].length - wrong.length
    if (before !== undefined && number !== before + 1 && number !== 1) {
      const reason =
        number === before ? `序号“${wrong}”重复` : `“${style.shown(before)}”之后是“${wrong}”`
      found.push({
        passage: id,
        ...mark(
          'numbering',
          number === before
            ? 'certain'
            : number === before + 2 || number < before
              ? 'certain'
              : 'possible',
          offset,
          wrong,
          [style.shown(before + 1)],
          `${reason}，请核对。`,
        ),
      })
    } else if (before !== undefined && number === 1 && levelBefore === level) {
      const doubled = before === 1
      found.push({
        passage: id,
        ...mark(
          'numbering',
          doubled ? 'certain' : 'possible',
          offset,
          wrong,
          [style.shown(before + 1)],
          doubled
            ? `序号“${wrong}”重复。`
            : `“${style.shown(before)}”之后又从“${wrong}”开始，请核对。`,
        ),
      })
    } else if (before === undefined && number > 1 && number < 4) {
      found.push({
        passage: id,
        ...mark(
          'numbering',
          'possible',
          offset,
          wrong,
          [style.shown(1)],
          `“${wrong}”前面没有“${style.shown(number - 1)}”。`,
        ),
      })
    }
    last[level] = number
    levelBefore = level
    for (let deeper = level + 1; deeper < styles.length; deeper++) last[deeper] = undefined
    found.push(...inlineNumbering(id, text.slice(match[0].length), match[0].length))
  }
  return found
}

/** 一是…二是…四是…, 第一，…第三，… within one paragraph. */
function inlineNumbering(passage: string, text: string, shift = 0): Mark[] {
  const series = [
    /([一二三四五六七八九十])是(?!否)(?=[要在对把加强强化突坚聚抓深推持严提健完进积充全认组结围着注落建开优扎切])/g,
    /第([一二三四五六七八九十])，/g,
    /(?:^|[。；：，])其([一二三四五六七八九十])[，是]/g,
    /(?:^|[。；：，])（([一二三四五六七八九十])）/g,
    /(?:^|[。；：])[ ]?(\d{1,2})[.．、] ?(?=[\u4e00-\u9fff])/g,
  ]
  return series.flatMap((pattern) => {
    let before = 0
    return [...text.matchAll(pattern)].flatMap((match) => {
      const isArabic = /\d/.test(match[1] ?? '')
      const number = isArabic ? Number(match[1]) : fromChinese(match[1] ?? '')
      const skipped = before > 0 && number !== before + 1 && number !== 1
      const expected = isArabic ? String(before + 1) : inChinese(before + 1)
      before = number
      if (!skipped) return []
      const offset = match.index + match[0].indexOf(match[1] ?? '') + shift
      return [
        {
          passage,
          ...mark(
            'numbering',
            'certain',
            offset,
            match[1] ?? '',
            [expected],
            `序数不连续，此处应为“${expected}”。`,
          ),
        },
      ]
    })
  })
}

function fromChinese(text: string): number {
  if (!text.includes('十')) return digits.indexOf(text)
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

function inChinese(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return head + (ones === 0 && tens > 0 ? '' : (digits[ones] ?? ''))
}
