import { citesAtStart, labelOf } from './label'
import { flat } from './flat'
import type { Line, Oddity, Provision } from './provision'
import { secondTitles } from './second-rule'

const beginnings = {
  secondRule: '像是另一件文件的标题；一次只能导入一件',
  beginsAnew: '这一行像标题，下面又从“一、”开始；如果是另一件文件，请分开导入',
}

/** What is odd about single lines. */
export function lineOdditiesOf(lines: readonly Line[], provisions: readonly Provision[]): Oddity[] {
  const oddities: Oddity[] = []
  const odd = (kind: Oddity['kind'], line: number, label: string, says: string) =>
    oddities.push({ kind, line, label, says })
  const titles = secondTitles(lines)
  let articles = 0
  let arabic = false
  for (const line of lines) {
    const { text, at } = line
    const begins = titles.get(line)
    // Its own 第一条 is no further oddity.
    if (begins === 'secondRule') articles = 0
    if (begins) odd(begins, at, text, beginnings[begins])
    if (citesAtStart(text))
      odd(
        'citationAtStart',
        at,
        text.slice(0, 12),
        '这一行以条号开头，但像是引用，没有当作新的一条',
      )
    const label = labelOf(text)
    if (label?.kind === 'annex') articles = 0
    if (!label) continue
    if (/^（[^）]*\)|^\([^)]*）/.test(label.label))
      odd('halfWidthBracket', at, label.label, `“${label.label}”的括号一半全角一半半角`)
    if (label.kind !== 'article') continue
    articles++
    if (/\d|[０-９]/.test(label.label) && !arabic) {
      arabic = true
      odd('arabicNumeral', at, label.label, `“${label.label}”用了阿拉伯数字，条号通常用汉字`)
    }
    if (label.number === 1 && label.inserted === undefined && articles > 2)
      odd('secondRule', at, label.label, '这里又从第一条开始，像是另一件文件；一次只能导入一件')
  }
  for (const one of flat(provisions)) {
    if (one.level === 'article' && one.text === '' && one.children.length === 0)
      odd('emptyArticle', one.line, one.label, `${one.label}没有内容`)
    if (one.level === 'chapter' && one.label === '')
      odd('unnumberedHeading', one.line, one.text, `标题“${one.text}”没有编号`)
  }
  if (!provisions.some(({ level }) => level !== 'preamble'))
    odd('noProvisions', 1, '', '没有读到条文：请确认是规则原文，而不是扫描件或目录')
  return oddities
}
