import { ValueType, type Cell, type CellValue } from 'exceljs'
import type { SheetCell } from '@domain/roster/sheet-cell'

/** What a person sees in a cell, as text; a formula's kept result is not asked, it may be stale. */
export function cellText(cell: Cell | undefined): SheetCell {
  if (!cell) return ''
  if (cell.type === ValueType.Merge) return { unreadable: 'merged' }
  if (cell.type === ValueType.Formula) return { unreadable: 'formula' }
  if (cell.type === ValueType.Error) return { unreadable: 'error' }
  return textOf(cell.value)
}

/**
 * As `cellText`, for a cell under a heading of days. Chinese date formats (numFmtId 27 to 58) are
 * unknown to exceljs, which then gives the serial number: of days since 1900, or since 1904.
 */
export function dayText(cell: Cell | undefined, since1904: boolean): SheetCell {
  const value = cell?.type === ValueType.Number ? cell.value : undefined
  if (typeof value !== 'number' || value < 18_000 || value >= 100_000) return cellText(cell)
  return dayIn(new Date((value - 25_569 + (since1904 ? 1462 : 0)) * 86_400_000))
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayIn(value)
  if (typeof value === 'number') return value.toLocaleString('en-US', plain)
  if (typeof value !== 'object') return String(value)
  return 'richText' in value ? value.richText.map(({ text }) => text).join('') : ''
}

/** A phone kept as a number, without exponent or grouping. */
const plain: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 6 }

/** Excel knows days of the wall, no time zone; exceljs gives them as UTC. */
const dayIn = (date: Date) =>
  Number.isNaN(date.getTime()) ? '######' : date.toISOString().slice(0, 10)
