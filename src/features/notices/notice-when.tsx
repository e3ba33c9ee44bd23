import { Text, View } from '@tarojs/components'
import { cardTime } from '@domain/dates/meeting-time'
import type { MyNotice } from './notice-words'
import './notice-when.scss'

/** When and where, large; day and hour are never torn apart in their middle. */
export function NoticeWhen({ notice: { startsAt, venue, cancelled } }: { notice: MyNotice }) {
  const [day = '', hour = ''] = cardTime(startsAt).split('）')
  return (
    <View className={`notice-when${cancelled ? ' is-off' : ''}`}>
      <View className="notice-when__time">
        <Text className="notice-when__whole">{day}）</Text>
        <Text className="notice-when__whole">{hour}</Text>
      </View>
      <View className="notice-when__place">{venue}</View>
    </View>
  )
}
