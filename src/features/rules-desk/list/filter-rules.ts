import { inBookOrder } from '@domain/rulebook/book-order'
import { bookLabels, type Book } from '@domain/vocabulary/rulebook'
import type { RuleRow } from './use-rules'

/** 现行有效 and the like: which rules the desk shows. */
export const whichLabels = {
  all: '全部',
  underWay: '在办草案',
  inForce: '现行有效',
  notYetInForce: '尚未施行',
  repealed: '已废止',
} as const
export type Which = keyof typeof whichLabels

export function isOf(which: Which, { draft, current, editions }: RuleRow): boolean {
  if (which === 'all') return true
  if (which === 'underWay') return draft !== undefined
  if (which === 'inForce') return current !== undefined
  return !current && editions.some(({ standing }) => standing === which)
}

export interface Part {
  name: string
  rules: RuleRow[]
}

/** The rules that are looked for, by book and part, in the order of the books. */
export function byBook(
  rules: readonly RuleRow[],
  which: Which,
  words: string,
): { book: Book; title: string; parts: Part[] }[] {
  const found = rules
    .filter((rule) => isOf(which, rule) && rule.title.includes(words.trim()))
    .sort(inBookOrder)
  return (Object.keys(bookLabels) as Book[]).flatMap((book) => {
    const parts = new Map<string, RuleRow[]>()
    for (const rule of found.filter((one) => one.book === book))
      parts.set(rule.part, [...(parts.get(rule.part) ?? []), rule])
    const title = bookLabels[book]
    return parts.size > 0
      ? [{ book, title, parts: [...parts].map(([name, inPart]) => ({ name, rules: inPart })) }]
      : []
  })
}

/** The parts in which there is something to put in order, with their rules as they stand now. */
export const partsToArrange = (rules: readonly RuleRow[]) =>
  byBook(rules, 'all', '').flatMap(({ book, parts }) =>
    parts
      .filter((part) => part.rules.length > 1)
      .map((part) => ({ ...part, book, key: `${book} ${part.name}` })),
  )
