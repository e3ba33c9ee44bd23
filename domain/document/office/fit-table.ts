import type { Block, TableCell } from '../block'
import { limits } from '../../vocabulary/limits'
import { cutTo } from './cut-to'

type Table = Omit<Extract<Block, { kind: 'table' }>, 'kind' | 'id'>

const most = limits.block

/** A table within what a block may hold; what did not fit is told, and where. */
export function fitTable({ headerRows, rows }: Table, note: (note: string) => void): Table {
  const first = rows[0]?.find(({ text }) => text)?.text.slice(0, 12)
  const called = first ? `表格（“${first}”起）` : '表格'
  if (rows.length > most.rows)
    note(`${called}超过 ${most.rows} 行，后面的 ${rows.length - most.rows} 行没有带入`)
  const wide = rows.findIndex((row) => row.length > most.columns)
  if (wide >= 0) note(`${called}第 ${wide + 1} 行超过 ${most.columns} 格，后面的格没有带入`)
  const fit = (cell: TableCell): TableCell => ({
    text: cutTo(cell.text, limits.textPerBlock, `${called}有一格`, note),
    ...span('columnSpan', cell.columnSpan, most.columns),
    ...span('rowSpan', cell.rowSpan, most.rows),
  })
  return {
    headerRows,
    rows: rows.slice(0, most.rows).map((r) => r.slice(0, most.columns).map(fit)),
  }
}

const span = (name: 'columnSpan' | 'rowSpan', wanted = 1, largest: number) =>
  wanted > 1 ? { [name]: Math.min(wanted, largest) } : {}
