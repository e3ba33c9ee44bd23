import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo } from '@/platform/go'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { cardTime } from '@domain/dates/meeting-time'
import { organTasks } from '@domain/dispatch/organ-tasks'
import { noticePage, returnPage, type MyNotice } from './notice-words'

interface OrganPanelProps {
  organ: string
  notices: readonly MyNotice[]
  now: string
  /** What it owes beside signatures and returns. */
  children?: ReactNode
}

const noteOf = ({ kind, cancelled, meetingTitle, startsAt }: MyNotice) =>
  kind === 'rulebook'
    ? meetingTitle
    : `${cancelled ? '会议取消：' : ''}${meetingTitle}，${cardTime(startsAt)}`

/** For a liaison officer: the organ, and what it owes by when. */
export function OrganPanel({ organ, notices, now, children }: OrganPanelProps) {
  const tasks = organTasks(notices, now)
  return (
    <View className="notice-group">
      <View className="type-title notice-group__title">{organ}</View>
      {tasks.length > 0 ? (
        <RowList>
          {tasks.map(({ what, text, late, notice }) => (
            <Row
              key={`${notice.receiptId} ${what}`}
              title={what}
              tags={<Tag look={late ? 'red' : 'plain'}>{text}</Tag>}
              note={noteOf(notice)}
              onPress={() => goTo(what === '待签收' ? noticePage(notice) : returnPage(notice))}
            />
          ))}
        </RowList>
      ) : (
        <View className="notice-group__empty">没有待签收的通知，也没有待报的回执。</View>
      )}
      {children}
    </View>
  )
}
