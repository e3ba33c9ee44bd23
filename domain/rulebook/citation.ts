import { toChinese } from '../numerals/chinese'
import { linesOf } from '../provisions/to-text'
import type { Identified } from './identified'

/** The way to a provision from the outside, itself last; nothing when it is not there. */
export function pathTo(provisions: readonly Identified[], id: string): Identified[] | undefined {
  for (const one of provisions) {
    if (one.id === id) return [one]
    const below = pathTo(one.children, id)
    if (below) return [one, ...below]
  }
  return undefined
}

/** How a lawyer names the provision a path leads to: 《议事规则》第十二条第二款第（一）项; a heading by its own number. */
export function citationOf(title: string, path: readonly Identified[]): string {
  const article = path.findIndex(({ level }) => level === 'article')
  const named = article < 0 ? path.slice(-1) : path.slice(article)
  const annex = path.find(({ level }) => level === 'annex')
  const within = annex && !named.includes(annex) ? annex.label : ''
  return `《${title}》${within}${named.map(nameOf).join('')}`
}

/** A provision to be passed on: what it is, and its words as they stand. */
export function citedWords(title: string, path: readonly Identified[]): string {
  const last = path[path.length - 1]
  if (!last) return `《${title}》`
  const lines = linesOf({ ...last, label: '' })
  return `${citationOf(title, path)}：${lines.join('\n')}`
}

function nameOf({ level, label, number }: Identified): string {
  if (level === 'paragraph') return number === undefined ? '' : `第${toChinese(number)}款`
  if (level === 'item') return number === undefined ? '' : `第（${toChinese(number)}）项`
  if (level === 'subitem') return number === undefined ? '' : `第${number}目`
  // 一、 of a decision is cited as its first article.
  if (level === 'article' && !label.startsWith('第') && number !== undefined)
    return `第${toChinese(number)}条`
  if (level === 'preamble') return '序言'
  return level === 'table' ? '' : label
}
