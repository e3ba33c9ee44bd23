import { View } from '@tarojs/components'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { Button } from '../button'
import type { ListPages } from '../list-pages'
import { PrintedOnly } from '../printed-only'
import { ColumnChooser } from './column-chooser'
import { countsSaid, missingOnPaper } from './counts-said'
import { tableRows, type Narrowing, type Sorting, type TableColumn } from './table-rows'
import { TableHead } from './table-head'
import { TableTools } from './table-tools'
import { useHiddenColumns } from './use-hidden-columns'
import './data-table.scss'

export interface DataTableProps<Row> {
  /** Under which this device remembers the columns. */
  name: string
  /** What it is a table of, for a screen reader. */
  caption: string
  /** The first names the row, and leads to it. */
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** With all that are shown, as they are sorted and narrowed down. */
  onOpen: (row: Row, shown: readonly Row[]) => void
  /** False where the page itself looks for words, further than the rows that are here. */
  searches?: boolean
  /** Where the rows come page by page. */
  pages?: ListPages | undefined
}

/**
 * A list on a wide screen: sorted by a press on a heading, narrowed down by words and by the columns’ values, its
 * columns chosen. It sorts and looks through what is here, and says so where that is not all. In a browser only.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, caption, columns, rows, keyOf, onOpen, searches = true, pages } = props
  const [narrowing, setNarrowing] = useState<Narrowing>({ words: '', values: {} })
  const [sorting, setSorting] = useState<Sorting>()
  const { hidden, shown, toggle } = useHiddenColumns(name, columns)
  const found = useMemo(
    () => tableRows(rows, columns, narrowing, sorting),
    [rows, columns, narrowing, sorting],
  )
  const counts = { all: rows.length, found: found.length, more: pages?.more ?? false }
  const missing = missingOnPaper(counts)
  // One row can be tabbed to; arrows go on from there.
  const [at, setAt] = useState<string>()
  const current = found.some((row) => keyOf(row) === at) ? at : found[0] && keyOf(found[0])
  if (process.env.TARO_ENV !== 'h5') return null

  return (
    <View className="data-table">
      <TableTools
        {...{ columns, rows, narrowing, searches }}
        onNarrow={setNarrowing}
        chooser={<ColumnChooser columns={columns} hidden={hidden} onToggle={toggle} />}
      />
      <View className="data-table__counts" ariaRole="status">
        <View>{countsSaid(counts)}</View>
        {pages?.more && !pages.problem && (
          <Button busy={pages.loadingMore} onPress={() => void pages.loadRest()}>
            载入其余
          </Button>
        )}
        {pages?.problem && (
          <>
            <View className="data-table__problem">
              {pages.problem.says}
              {pages.problem.next}
            </View>
            <Button onPress={() => void pages.retry()}>再试</Button>
          </>
        )}
      </View>
      {missing && <PrintedOnly>{missing}</PrintedOnly>}
      <table className="data-table__table">
        <caption className="data-table__caption">{caption}</caption>
        <TableHead columns={shown} sorting={sorting} onSort={setSorting} />
        <tbody onKeyDown={moveByArrows}>
          {found.map((row) => {
            const key = keyOf(row)
            return (
              <tr key={key} className="data-table__row" onClick={() => onOpen(row, found)}>
                {shown.map(({ key: column, label, text, show, numeric, tight }, place) => (
                  <td
                    key={column}
                    data-label={label}
                    className={`data-table__cell${numeric ? ' is-numeric' : ''}${tight ? ' is-tight' : ''}`}
                  >
                    {place === 0 ? (
                      // The press bubbles to the row.
                      <button
                        type="button"
                        role="link"
                        className="data-table__main"
                        tabIndex={key === current ? 0 : -1}
                        onFocus={() => setAt(key)}
                      >
                        {show?.(row) ?? text(row)}
                      </button>
                    ) : (
                      (show?.(row) ?? text(row))
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      {found.length === 0 && (
        <View className="data-table__none">没有符合条件的，换个词或放宽筛选。</View>
      )}
    </View>
  )
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** From row to row; Enter on one opens it, as on any button. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step) return
  const mains = [...event.currentTarget.querySelectorAll<HTMLElement>('.data-table__main')]
  const place = mains.indexOf(document.activeElement as HTMLElement)
  const next = mains[step(place, mains.length - 1)]
  if (place < 0 || !next) return
  event.preventDefault()
  next.focus()
}
