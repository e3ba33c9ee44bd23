import { toChinese } from '../numerals/chinese'
import type { Oddity, Provision } from './provision'

/** Where the numbers of a rule do not count up one by one; articles through the whole rule, all else among themselves. */
export function continuityOf(provisions: readonly Provision[]): Oddity[] {
  const annexes = provisions.filter(({ level }) => level === 'annex')
  const rule = provisions.filter(({ level }) => level !== 'annex')
  return [
    ...counted(articlesIn(rule)),
    ...chaptersOf(rule),
    ...annexes.flatMap((annex) => counted(articlesIn(annex.children))),
    ...annexes.flatMap(({ children }) => listsIn(children)),
    ...listsIn(rule),
  ].sort((a, b) => a.line - b.line)
}

const articlesIn = (provisions: readonly Provision[]): Provision[] =>
  provisions.flatMap((one) => (one.level === 'article' ? [one] : articlesIn(one.children)))

const ofLevel = (provisions: readonly Provision[], level: Provision['level']) =>
  provisions.filter((one) => one.level === level)

/** Parts, chapters of a part and sections of a chapter; chapters may also count on from one part to the next. */
function chaptersOf(rule: readonly Provision[]): Oddity[] {
  const parts = ofLevel(rule, 'part')
  const chapters = parts.map(({ children }) => ofLevel(children, 'chapter'))
  const countsOn = chapters
    .slice(1)
    .some(([first]) => first?.number !== undefined && first.number > 1)
  const groups = countsOn ? [chapters.flat()] : chapters
  const loose = ofLevel(rule, 'chapter')
  const all = [...loose, ...chapters.flat()]
  return [
    ...counted(parts),
    ...[loose, ...groups].flatMap((group) => counted(group)),
    ...all.flatMap(({ children }) => counted(ofLevel(children, 'section'))),
  ]
}

/** Items and subitems, each list by itself; a list that begins again at one is another list. */
function listsIn(provisions: readonly Provision[]): Oddity[] {
  return provisions.flatMap(({ children }) => {
    const items = children.filter(({ level }) => level === 'item' || level === 'subitem')
    const lists: Provision[][] = []
    for (const item of items) {
      const last = lists[lists.length - 1]
      if (!last || item.number === 1) lists.push([item])
      else last.push(item)
    }
    return [...lists.flatMap((list) => counted(list)), ...listsIn(children)]
  })
}

/** One after the other from one; 之一, 之二 may stand between. */
function counted(provisions: readonly Provision[]): Oddity[] {
  const oddities: Oddity[] = []
  let number = 0
  let inserted = 0
  for (const one of provisions) {
    const { line, label } = one
    const odd = (kind: Oddity['kind'], says: string) => oddities.push({ kind, line, label, says })
    if (one.number === undefined) {
      if (one.label) odd('unreadNumber', `“${label}”的编号认不出，请核对`)
      continue
    }
    const follows = one.number === number && (one.inserted ?? 0) === inserted + 1
    if (one.inserted !== undefined && !follows)
      odd('missingNumber', `${label}前面没有${labelLike(one, one.number, one.inserted - 1)}`)
    if (one.inserted === undefined) {
      const expected = number + 1
      if (one.number === number) odd('doubledNumber', `${label}出现了两次`)
      else if (one.number < number)
        odd('numberGoesBack', `${label}排在${labelLike(one, number)}后面`)
      else if (one.number > expected)
        odd('missingNumber', `${label}前面缺${gap(one, expected, one.number - 1)}`)
    }
    number = one.number
    inserted = one.inserted ?? 0
  }
  return oddities
}

const gap = (like: Provision, from: number, to: number) =>
  from === to ? labelLike(like, from) : `${labelLike(like, from)}至${labelLike(like, to)}`

/** Another number in the manner of a label: 第十二条 → 第十三条, （二） → （三）. */
function labelLike({ label, level, number }: Provision, other: number, inserted = 0): string {
  const suffix = inserted > 0 ? `之${toChinese(inserted)}` : ''
  const own = label.replace(/之[一二三四五六七八九十]+$/, '')
  const written = /\d/.test(own) ? String(other) : toChinese(other)
  if (number === undefined || level === 'paragraph') return written
  return own.replace(/[〇零一二三四五六七八九十百千两廿卅\d０-９]+|[①-⑳]/, written) + suffix
}
