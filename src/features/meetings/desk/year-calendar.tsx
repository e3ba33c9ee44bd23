import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { toShanghai } from '@domain/dates/shanghai-moment'
import { timeOfDay } from '@domain/dates/meeting-time'
import { meetingStatusLabels } from '@domain/meeting/meeting'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import type { MeetingRow } from './use-year'
import { addressOf, monthOf } from './when'
import './year-calendar.scss'

interface YearCalendarProps {
  rows: readonly MeetingRow[]
  undated: readonly MeetingRow[]
}

/** 全年安排, month by month; months with nothing are left out. */
export function YearCalendar({ rows, undated }: YearCalendarProps) {
  const months = Array.from({ length: 12 }, (_, n) => n + 1)
    .map((month) => ({ title: `${month}月`, rows: rows.filter((row) => monthOf(row) === month) }))
    .concat({ title: '月份待定', rows: [...undated] })
    .filter((month) => month.rows.length > 0)
  return (
    <View className="year">
      {months.map((month) => (
        <View key={month.title} className="year__month">
          <View className="year__name">{month.title}</View>
          <View className="year__rows">
            {month.rows.map((row) => (
              <YearRow key={row.id} row={row} />
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}

function YearRow({ row }: { row: MeetingRow }) {
  const { startsAt, status, title, kind, kindName } = row
  return (
    <Pressable
      role="link"
      className={`year-row${status === 'cancelled' ? ' is-cancelled' : ''}`}
      onPress={() => goTo(addressOf(row))}
    >
      <View className="year-row__day">
        {startsAt ? `${Number(toShanghai(startsAt).slice(8, 10))}日` : '待定'}
      </View>
      <View className="year-row__text">
        <View className="year-row__title">{title}</View>
        <View className="year-row__facts">
          <Tag>{meetingStatusLabels[status]}</Tag>
          <View>{kindName ?? meetingKinds[kind]}</View>
          {startsAt && <View>{timeOfDay(startsAt)}</View>}
          {row.venue && <View>{row.venue}</View>}
        </View>
      </View>
    </Pressable>
  )
}
