import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './document.scss'

export interface Cell {
  key: string
  words: ReactNode
  head: boolean
  columnSpan?: number | undefined
  rowSpan?: number | undefined
}

interface TableGridProps {
  columns: number
  /** How wide each is, as a grid takes it. */
  width: string
  /** Row by row. */
  cells: readonly Cell[]
}

/** Cells are laid on a grid, so that spans hold on both targets; wide tables scroll sideways. */
export const TableGrid = ({ columns, width, cells }: TableGridProps) => (
  <ScrollView scrollX className="document__table-frame">
    <View
      className="document__table"
      style={{ gridTemplateColumns: `repeat(${columns}, ${width})` }}
    >
      {cells.map(({ key, words, head, columnSpan = 1, rowSpan = 1 }) => (
        <View
          key={key}
          className={`document__cell${head ? ' document__cell--head' : ''}`}
          style={{ gridColumn: `span ${columnSpan}`, gridRow: `span ${rowSpan}` }}
        >
          {words}
        </View>
      ))}
    </View>
  </ScrollView>
)
