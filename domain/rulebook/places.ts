import { toChinese } from '../numerals/chinese'
import { isHeading } from '../provisions/provision'
import type { Identified } from './identified'

/** Where in a text an opinion can be given. */
export interface Place {
  id: string
  /** Counted through the text, from 1. */
  at: number
  /** As it is cited: 第十二条第二款第（一）项, 第二章 会议的召开. */
  about: string
  /** What stands there, with all below it, line by line. */
  lines: string[]
}

/** 整体: an opinion on the whole, before every place. */
export const general = '整体'

/** Every place of a text, in its order. */
export function placesOf(provisions: readonly Identified[]): Place[] {
  const places: Place[] = []
  const walk = (nodes: readonly Identified[], above: string) => {
    nodes.forEach((node, index) => {
      const about = cited(node, above, index)
      places.push({ id: node.id, at: places.length + 1, about, lines: linesBelow(node) })
      // What stands in a chapter is cited without it, but not without the annex it is in.
      walk(node.children, isHeading(node) ? above : about)
    })
  }
  walk(provisions, '')
  return places
}

function cited({ level, label, text, number }: Identified, above: string, index: number): string {
  switch (level) {
    case 'part':
    case 'chapter':
    case 'section':
      return [label, text].filter(Boolean).join(' ')
    case 'article':
      // Of a decision: 一、
      return `${above}${label.startsWith('第') ? label : `第${bare(label)}项`}`
    case 'paragraph':
      return above ? `${above}第${toChinese(number ?? index + 1)}款` : label || '正文'
    case 'item':
      return `${above}第${bare(label)}项`
    case 'subitem':
      return `${above}第${bare(label)}目`
    case 'preamble':
      return '序言'
    case 'annex':
      return label || '附件'
    case 'table':
      return above ? `${above}的表格` : '表格'
  }
}

const bare = (label: string) => label.replace(/[、.．]$/, '')

/** A heading is asked about as such: its articles have places of their own. */
function linesBelow(node: Identified): string[] {
  const { label, text, rows = [], children } = node
  const own = [label, text].filter(Boolean).join(' ')
  return [
    ...(own ? [own] : []),
    ...rows.map((row) => row.join('  ')),
    ...(isHeading(node) ? [] : children.flatMap(linesBelow)),
  ]
}
