import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import { showDay } from '@domain/dates/day'
import { namesSaid } from '@domain/dispatch/some-names'
import { countdown } from '@domain/meeting-clock/deadlines'
import { spareSaid } from '@domain/meeting-clock/latest-lawful'
import type { Desk } from './use-notice-desk'
import './clock-panel.scss'

/** 依法最晚发出时间, and how long there is to it. */
export function ClockPanel({ desk }: { desk: Desk }) {
  const { clock, notice } = desk
  const { latestDay, latestMoment, late, basis, daysToSpare, asOf } = clock
  const { status, issuedAt } = notice
  if (!clock.binds) {
    return status === 'published' ? null : (
      <Panel title="发出时间">
        <View className="type-body">变更和取消通知请尽快发出，所有人须重新签收。</View>
      </Panel>
    )
  }
  const left = countdown(latestMoment, asOf)
  return (
    <Panel title="依法最晚发出时间">
      <View className="notice-clock__moment">{showDay(latestDay)}（含当天）</View>
      {issuedAt ? (
        <View className={`notice-clock__left${late ? ' is-late' : ''}`}>
          {late ? '发出时已超过最晚时间' : `已按时发出，${spareSaid(daysToSpare)}`}
        </View>
      ) : (
        <View className={`notice-clock__left${late ? ' is-late' : ''}`}>{left.text}</View>
      )}
      {clock.firstCalled.total > 0 && (
        <View className="type-body">
          这次变更才首次通知的出席人员：{namesSaid(clock.firstCalled)}
          。对他们要按首次通知的时限发出。
        </View>
      )}
      <View className="type-small">{basis}，发出当天和开会当天不算</View>
    </Panel>
  )
}
