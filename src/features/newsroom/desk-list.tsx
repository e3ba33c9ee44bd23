import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { dateAndTime } from '@domain/dates/show'
import { columnLabels } from '@domain/vocabulary/columns'
import { addressOf, stateOf } from './desk-row-words'
import type { DeskRow } from './use-desk'
import './desk-list.scss'

export function DeskList({ rows }: { rows: readonly DeskRow[] }) {
  return (
    <View className="desk-list">
      {rows.map((row) => (
        <View key={row.id} className="desk-row">
          <Pressable role="link" className="desk-row__main" onPress={() => goTo(addressOf(row))}>
            <View className="desk-row__title">{row.title || '（未填标题）'}</View>
            <View className="desk-row__facts">
              <Tag look={row.heldBecause ? 'red' : 'plain'}>{stateOf(row)}</Tag>
              <Tag>{row.column ? columnLabels[row.column] : '未选栏目'}</Tag>
              {row.copyStands && <Tag look="red">公众号副本待处理</Tag>}
              {row.pinned && <Tag>置顶</Tag>}
              <View>{row.author}</View>
              <View>{whenOf(row)}</View>
              {row.publishedAt && <View>{row.readCount} 人次阅读</View>}
            </View>
            {row.heldBecause && <View className="desk-row__held">{row.heldBecause}</View>}
          </Pressable>
        </View>
      ))}
    </View>
  )
}

function whenOf({ publishedAt, wasDueAt, dueAt, updatedBy, updatedAt }: DeskRow): string {
  if (publishedAt) {
    const late = wasDueAt ? `，原定 ${dateAndTime(wasDueAt)}` : ''
    return `${dateAndTime(publishedAt)} 发布${late}`
  }
  if (dueAt) return `定于 ${dateAndTime(dueAt)} 发布`
  return `${updatedBy} ${dateAndTime(updatedAt)} 改动`
}
