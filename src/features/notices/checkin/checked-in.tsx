import { View } from '@tarojs/components'
import { cardTime, timeOfDay } from '@domain/dates/meeting-time'
import { attendingLabels } from '@domain/meeting/meeting'
import type { OutputNamed } from '@domain/operations'
import './checked-in.scss'

/** 报到成功, to be shown to whoever stands at the door. */
export function CheckedIn({ done }: { done: OutputNamed<'notices.checkIn'> }) {
  const { meeting, rows } = done
  const late = rows.some((row) => row.late)
  return (
    <View className={`checked-in${late ? ' checked-in--late' : ''}`} ariaRole="status">
      <View className="checked-in__mark">✓</View>
      <View className="checked-in__title">{late ? '已报到（迟到）' : '报到成功'}</View>
      {rows.map((row) => (
        <View key={row.name} className="checked-in__who">
          {row.name}
          <View className="checked-in__at">
            {attendingLabels[row.as]} · {timeOfDay(row.at)}报到
          </View>
        </View>
      ))}
      <View className="checked-in__meeting">{meeting.title}</View>
      <View className="checked-in__meeting">
        {cardTime(meeting.startsAt)} · {meeting.venue}
      </View>
    </View>
  )
}
