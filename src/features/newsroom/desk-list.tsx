import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Button } from '@/ui/button'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { dateAndTime } from '@domain/dates/show'
import { columnLabels } from '@domain/vocabulary/columns'
import type { DeskRow } from './use-desk'
import './desk-list.scss'

interface DeskListProps {
  rows: readonly DeskRow[]
  onWithdraw: (row: DeskRow) => void
}

export function DeskList({ rows, onWithdraw }: DeskListProps) {
  return (
    <View className="desk-list">
      {rows.map((row) => (
        <View key={row.id} className="desk-row">
          <Pressable role="link" className="desk-row__main" onPress={() => goTo(addressOf(row))}>
            <View className="desk-row__title">{row.title || '（未填标题）'}</View>
            <View className="desk-row__facts">
              <Tag>{row.column ? columnLabels[row.column] : '未选栏目'}</Tag>
              <View>
                {row.publishedAt
                  ? `${dateAndTime(row.publishedAt)} 发布`
                  : `${row.updatedBy} ${dateAndTime(row.updatedAt)} 修改`}
              </View>
              {row.status !== 'draft' && <View>{row.readCount} 人次阅读</View>}
            </View>
          </Pressable>
          {row.status === 'published' && (
            <Button look="quiet" onPress={() => onWithdraw(row)}>
              撤稿
            </Button>
          )}
        </View>
      ))}
    </View>
  )
}

const addressOf = ({ id, status }: DeskRow) =>
  status === 'published'
    ? `/packages/news/story/index?id=${id}`
    : `/packages/newsroom/edit/index?id=${id}`
