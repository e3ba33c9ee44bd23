import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { dateAndTime, shortDate } from '@domain/dates/show'
import { countdown } from '@domain/meeting-clock/deadlines'
import { noticeStateLabels } from '@domain/meeting/notice-state'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import type { MeetingRow } from './use-year'
import { addressOf, whenOf } from './when'
import './under-way-list.scss'

/** 正在办: one card a meeting, what runs out first at the head. */
export function UnderWayList({ rows, now }: { rows: readonly MeetingRow[]; now: string }) {
  return (
    <View className="under-way">
      {rows.map((row) => (
        <Pressable
          key={row.id}
          role="link"
          className="under-way__card"
          onPress={() => goTo(addressOf(row))}
        >
          <View className="under-way__facts">
            <View className="under-way__title">{row.title}</View>
            <View className="under-way__when">
              {[whenOf(row), row.venue].filter(Boolean).join(' · ')}
            </View>
            <View className="under-way__tags">
              <Tag>{row.kindName ?? meetingKinds[row.kind]}</Tag>
              <Tag look={row.notice.state === 'none' ? 'red' : 'plain'}>
                {noticeStateLabels[row.notice.state]}
              </Tag>
            </View>
          </View>
          <Clock row={row} now={now} />
        </Pressable>
      ))}
    </View>
  )
}

/** How long there is to what comes next: the notice, then the meeting. */
function Clock({ row, now }: { row: MeetingRow; now: string }) {
  const { latestMoment, startsAt = now } = row
  if (latestMoment && startsAt > now) {
    const { overdue, text } = countdown(latestMoment, now)
    return (
      <View className={`under-way__clock${overdue ? ' is-late' : ''}`}>
        <View className="under-way__left">{text}</View>
        <View className="type-small">
          {row.notice.issuedAt ? '会议提前，变更通知' : '通知'}最迟 {shortDate(latestMoment, now)}{' '}
          发出
        </View>
      </View>
    )
  }
  if (startsAt <= now) {
    return (
      <View className="under-way__clock">
        <View className="under-way__left">已开会</View>
        <View className="type-small">会后请登记结束</View>
      </View>
    )
  }
  return (
    <View className="under-way__clock is-done">
      <View className="under-way__left">{countdown(startsAt, now).text}开会</View>
      <View className="type-small">
        {row.notice.issuedAt ? `通知 ${dateAndTime(row.notice.issuedAt)} 发出` : ''}
      </View>
    </View>
  )
}
