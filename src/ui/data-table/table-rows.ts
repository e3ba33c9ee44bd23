import type { ReactNode } from 'react'

export interface TableColumn<Row> {
  key: string
  label: string
  /** What stands in the cell, in words: searched, sorted and narrowed down by. */
  text: (row: Row) => string
  /** Sorts by this where the words do not: a moment, an amount. */
  order?: (row: Row) => string | number
  /** The cell itself, where it is more than its words. */
  show?: (row: Row) => ReactNode
  /** Has few values, one of which may be picked out. */
  narrows?: boolean
  /** Not shown until it is chosen. */
  hiddenAtFirst?: boolean
  /** Figures stand at the right. */
  numeric?: boolean
  /** Takes no more room than it must. */
  tight?: boolean
}

export interface Sorting {
  key: string
  down: boolean
}

export interface Narrowing {
  /** Looked for in every column, hidden or not; words apart must all be found. */
  words: string
  /** Column → its value. */
  values: Readonly<Record<string, string>>
}

/** 按拼音, and 第2次 before 第10次. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** The rows that are wanted, in the order that is wanted; without one as they came. */
export function tableRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { words, values }: Narrowing,
  sorting: Sorting | undefined,
): Row[] {
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const found = rows.filter((row) => {
    if (columns.some(({ key, text }) => values[key] && text(row) !== values[key])) return false
    const all = columns.map(({ text }) => text(row).toLowerCase())
    return wanted.every((word) => all.some((text) => text.includes(word)))
  })
  const by = sorting && columns.find(({ key }) => key === sorting.key)
  if (!by || !sorting) return found
  const keyOf = by.order ?? by.text
  // What says nothing stands last, whichever way the rest goes.
  const isEmpty = (row: Row) => keyOf(row) === ''
  const full = found.filter((row) => !isEmpty(row))
  full.sort((a, b) => compare(keyOf(a), keyOf(b)) * (sorting.down ? -1 : 1))
  return [...full, ...found.filter(isEmpty)]
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))

/** The values a column has, for picking one out; those that say nothing are left out. */
export const valuesOf = <Row>(rows: readonly Row[], { text }: TableColumn<Row>): string[] =>
  [...new Set(rows.map(text))].filter(Boolean).sort(collator.compare)

/** A press on a heading: upwards, downwards, and back as the rows came. */
export function pressed(sorting: Sorting | undefined, key: string): Sorting | undefined {
  if (sorting?.key !== key) return { key, down: false }
  return sorting.down ? undefined : { key, down: true }
}
