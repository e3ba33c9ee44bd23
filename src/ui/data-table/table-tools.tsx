import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button'
import { Select } from '../select'
import { TextInput } from '../text-input'
import { valuesOf, type Narrowing, type TableColumn } from './table-rows'

interface TableToolsProps<Row> {
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  narrowing: Narrowing
  searches: boolean
  onNarrow: (narrowing: Narrowing) => void
  chooser: ReactNode
}

/** Above the table: words to look for, a choice for each column of few values, and which columns are shown. */
export function TableTools<Row>(props: TableToolsProps<Row>) {
  const { columns, rows, narrowing, searches, onNarrow, chooser } = props
  const { words, values } = narrowing
  const narrowed = words !== '' || Object.values(values).some(Boolean)
  return (
    <View className="data-table__tools">
      {searches && (
        <TextInput
          className="data-table__search"
          label="在表中查找"
          placeholder="在表中查找，空格隔开几个词"
          maxLength={40}
          value={words}
          onInput={(next) => onNarrow({ ...narrowing, words: next })}
        />
      )}
      {columns
        .filter(({ narrows }) => narrows)
        .map((column) => {
          const { key, label } = column
          const chosen = values[key] ?? ''
          const offered = valuesOf(rows, column)
          if (!chosen && offered.length < 2) return null
          // What was picked out may be gone from the rows, and can still be let go.
          const all = chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered
          return (
            <Select
              key={key}
              label={label}
              options={all.map((value) => ({ value, text: value }))}
              value={chosen}
              onChoose={(value) => onNarrow({ ...narrowing, values: { ...values, [key]: value } })}
            />
          )
        })}
      {narrowed && (
        <Button look="quiet" onPress={() => onNarrow({ words: '', values: {} })}>
          清除筛选
        </Button>
      )}
      <View className="data-table__end">{chooser}</View>
    </View>
  )
}
