import type { Dropped, Line, Note } from './provision'

/** What stands above the first provision: the title, how the rule came about, and words before the articles. */
export interface FrontMatter {
  title: string
  notes: Note[]
  preamble: Line[]
  dropped: Dropped[]
}

/** What a rule is called ends so; a title that does not goes on in the next line. */
const ruleName =
  /(规则|制度|办法|规定|条例|守则|准则|规程|规范|细则|方案|意见|程序|决定|决议|法|汇编|通则|章程)(（[^（）]{1,12}）)?$/
const beneathTitle = /^（(草案|试行|暂行|征求意见稿|修订稿|送审稿|讨论稿)[^（）]{0,10}）$/

/** Whether a line could be a title by itself: a rule's name, and nothing that goes on or ends as a sentence does. */
export const namesRule = (text: string): boolean =>
  text.length <= 60 && ruleName.test(text) && !/[。；：，]|(下列|以下|如下).{0,6}$/.test(text)

/** （草案） and the like, on a line of its own. */
export const isBeneathTitle = (text: string): boolean => beneathTitle.test(text)

/** Takes the lines above the first provision apart. */
export function frontMatterOf(lines: readonly Line[]): FrontMatter {
  const [first, ...others] = lines
  if (!first) return { title: '', notes: [], preamble: [], dropped: [] }
  let title = first.text
  const dropped: Dropped[] = []
  const preamble: Line[] = []
  const noteLines: Line[][] = []
  let open = false
  let inTitle = true
  for (const line of others) {
    const { text, at } = line
    if (open || isNote(text)) {
      if (open) noteLines[noteLines.length - 1]?.push(line)
      else noteLines.push([line])
      open = opensMoreThanItCloses(text, open)
      inTitle = false
    } else if (same(text, title) || (title.includes(text) && same(text, first.text))) {
      dropped.push({ text, why: 'title', line: at })
    } else if (inTitle && continuesTitle(title, text)) title += text
    else {
      inTitle = false
      preamble.push(line)
    }
  }
  return { title: title.replace(/ /g, ''), notes: notesOf(noteLines), preamble, dropped }
}

const same = (a: string, b: string) => a.replace(/ /g, '') === b.replace(/ /g, '')

const continuesTitle = (title: string, text: string) =>
  isBeneathTitle(text) ||
  (!ruleName.test(title) && text.length <= 40 && title.length <= 60 && !/[。；，：]/.test(text))

const date = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g
const acts = [
  ['passed', /通过/],
  ['approved', /批准/],
  ['revised', /修订/],
  ['amended', /修正|修改/],
  ['issued', /公布|发布|印发|施行/],
] as const

/** 2025年3月11日 …通过, a document number (人常〔2026〕3号), or the opening of such a bracket. */
export const isNote = (text: string): boolean =>
  (/^[（(]?(根据)?\d{4} ?年/.test(text) && acts.some(([, act]) => act.test(text))) ||
  /^[（(]\d{4} ?年/.test(text) ||
  /^\S{0,12}〔\d{4}〕\d+ ?号$/.test(text)

function opensMoreThanItCloses(text: string, open: boolean): boolean {
  let depth = open ? 1 : 0
  for (const sign of text) depth += /[（(]/.test(sign) ? 1 : /[）)]/.test(sign) ? -1 : 0
  return depth > 0
}

/** Each note, a bracket over several lines as one, with its acts; an act is told from its date up to the next one. */
function notesOf(groups: readonly Line[][]): Note[] {
  return groups.map((lines) => {
    const text = lines.map((line) => line.text).join('')
    const dates = [...text.matchAll(date)]
    const acted = dates.flatMap((match, n): Note['acts'] => {
      const told = text.slice(match.index + match[0].length, dates[n + 1]?.index)
      const act = lastAct(told)
      if (!act) return []
      const [, year = '', month = '', day = ''] = match
      const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      return [{ on, by: bodyIn(told), act }]
    })
    return { text, acts: acted, line: lines[0]?.at ?? 0 }
  })
}

/** What was done, told at the end: of 《关于修改…的决定》第一次修正 it is the last; of 通过并公布 it is 通过. */
function lastAct(told: string) {
  const outside = told.replace(/《[^》]*》/g, '')
  let found: { at: number; act: (typeof acts)[number][0] } | undefined
  for (const [act, pattern] of acts) {
    const at = outside.search(pattern)
    if (at < 0 || (found && (act === 'issued' || at < found.at))) continue
    found = { at, act }
  }
  return found?.act
}

/** 全国人民代表大会常务委员会第十次会议, as it stands before what it did. */
const bodyIn = (told: string): string =>
  (/^[ ，]*由?(.*(?:会议|代表大会|委员会))/.exec(told.replace(/《.*/, ''))?.[1] ?? '').trim()
