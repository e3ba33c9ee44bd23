import { ScrollView, View } from '@tarojs/components'
import { TextArea } from '@/ui/text-input'
import type { Block } from '@domain/document/block'
import { limits } from '@domain/vocabulary/limits'
import './table-editor.scss'

type Table = Extract<Block, { kind: 'table' }>

/** The words of a table; its shape comes from Word and stays. */
export function TableEditor({
  table,
  onChange,
}: {
  table: Table
  onChange: (block: Table) => void
}) {
  const setCell = (r: number, c: number, text: string) =>
    onChange({
      ...table,
      rows: table.rows.map((row, i) =>
        i === r ? row.map((cell, j) => (j === c ? { ...cell, text } : cell)) : row,
      ),
    })
  return (
    <ScrollView scrollX className="table-editor">
      {table.rows.map((row, r) => (
        <View key={r} className="table-editor__row">
          {row.map((cell, c) => (
            <View key={c} className="table-editor__cell" style={{ flexGrow: cell.columnSpan ?? 1 }}>
              <TextArea
                label={`第${r + 1}行第${c + 1}格`}
                value={cell.text}
                onInput={(text) => setCell(r, c, text)}
                maxLength={limits.textPerBlock}
              />
            </View>
          ))}
        </View>
      ))}
    </ScrollView>
  )
}
