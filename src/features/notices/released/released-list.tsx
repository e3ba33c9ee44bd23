import { View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { dateAndTime } from '@domain/dates/show'
import { fileFacts } from '@domain/materials/file-facts'
import type { OutputNamed } from '@domain/operations'
import './released-list.scss'

export type Released = OutputNamed<'notices.materialsForMe'>['rows'][number]

/** 会议材料, as they were released to the reader: each one big target. */
export function ReleasedList({
  rows,
  onOpen,
}: {
  rows: readonly Released[]
  onOpen: (row: Released) => void
}) {
  return (
    <View className="released">
      {rows.map((row) => (
        <Pressable key={row.id} className="released__row" onPress={() => onOpen(row)}>
          <View className="released__main">
            {row.agendaItem && <View className="released__item">{row.agendaItem}</View>}
            <View className="released__title">{row.title}</View>
            <View className="released__facts">
              {fileFacts(row.format, row.bytes)}
              {row.version > 1 ? `，第 ${row.version} 版` : ''}
              {row.openedAt ? `，${dateAndTime(row.openedAt)}打开过` : ''}
            </View>
            {!row.openedAt && <Tag look="red">未打开</Tag>}
          </View>
          <View className="released__go">打开</View>
        </Pressable>
      ))}
    </View>
  )
}
