import { View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import { Panel } from '@/ui/panel'
import { receiptStateLabels } from '@domain/dispatch/receipt-state'
import type { BoardRow } from './use-board'
import './unsigned-names.scss'

interface UnsignedNamesProps {
  rows: readonly BoardRow[]
  /** Of all, not only of those loaded; nothing where that is not known. */
  count: number | undefined
  onOpen: (row: BoardRow) => void
}

/** Who has not signed: names close together, each to be pressed. */
export function UnsignedNames({ rows, count, onOpen }: UnsignedNamesProps) {
  return (
    <Panel title={`还没有签收${count === undefined ? '' : ` · ${count}`}`}>
      <View className="names">
        {rows.map((row) => (
          <Pressable
            key={row.id}
            className={`names__name names__name--${row.state}`}
            label={`${row.name}，${row.unit}，${receiptStateLabels[row.state]}`}
            onPress={() => onOpen(row)}
          >
            <View className={`names__dot state-bar__part--${row.state}`} />
            <View className="names__text">{row.name}</View>
            {row.calls.length > 0 && <View className="names__calls">{`☎${row.calls.length}`}</View>}
          </Pressable>
        ))}
      </View>
      <View className="type-small">点姓名看经过、打电话、记录通话。</View>
    </Panel>
  )
}
