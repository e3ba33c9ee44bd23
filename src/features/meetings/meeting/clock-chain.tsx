import { View } from '@tarojs/components'
import { cardDay, cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import { countdown } from '@domain/meeting-clock/deadlines'
import type { Opened } from './use-meeting'
import './clock-chain.scss'

/** 时间链: how long there is for the notice, then every date the meeting draws after it, and why. */
export function ClockChain({ opened }: { opened: Opened }) {
  const { now, deadlines, meeting, notice } = opened
  const { startsAt, status } = meeting
  if (!startsAt) {
    return (
      <View className="clock">
        <View className="clock__hero">
          <View className="clock__count">还没有定日期</View>
          <View className="clock__said">填好时间和地点，就知道通知最迟什么时候发出。</View>
        </View>
      </View>
    )
  }
  const over = status === 'ended' || status === 'cancelled'
  return (
    <View className="clock">
      <Hero opened={opened} startsAt={startsAt} />
      <View className="clock__chain">
        {deadlines.map(({ what, label, moment, basis }) => {
          const { overdue, text } = countdown(moment, now)
          const done = what === 'notice' && notice.issuedAt !== undefined
          const state = done || over ? 'done' : overdue ? 'late' : 'ahead'
          return (
            <View key={what} className={`clock-step is-${state}`}>
              <View className="clock-step__dot" />
              <View className="clock-step__text">
                <View className="clock-step__label">{label}</View>
                <View className="clock-step__day">最迟 {cardDay(moment)}</View>
                <View className="clock-step__basis">{basis}</View>
              </View>
              <View className="clock-step__left">
                {done && notice.issuedAt
                  ? `${dateAndTime(notice.issuedAt)} 发出`
                  : over
                    ? ''
                    : text}
              </View>
            </View>
          )
        })}
        <View className={`clock-step${startsAt <= now ? ' is-done' : ' is-ahead'}`}>
          <View className="clock-step__dot clock-step__dot--meeting" />
          <View className="clock-step__text">
            <View className="clock-step__label">开会</View>
            <View className="clock-step__day">{cardTime(startsAt)}</View>
          </View>
          <View className="clock-step__left">
            {over || startsAt <= now ? '' : countdown(startsAt, now).text}
          </View>
        </View>
      </View>
      {!opened.ruleConfirmed && (
        <View className="clock__unconfirmed">时限还没有按本区规则核对，请在“会议设置”中核对。</View>
      )}
    </View>
  )
}

function Hero({ opened, startsAt }: { opened: Opened; startsAt: string }) {
  const { now, deadlines, meeting, notice } = opened
  const moment = deadlines.find(({ what }) => what === 'notice')?.moment ?? startsAt
  if (meeting.status === 'cancelled' || meeting.status === 'ended') {
    return (
      <View className="clock__hero">
        <View className="clock__count">{meeting.status === 'ended' ? '已结束' : '已取消'}</View>
        <View className="clock__said">
          {meeting.cancelledBecause ?? `会议时间：${cardTime(startsAt)}`}
        </View>
      </View>
    )
  }
  if (notice.issuedAt) {
    const late = notice.issuedAt > moment
    return (
      <View className="clock__hero is-good">
        <View className="clock__count">
          {startsAt > now ? `${countdown(startsAt, now).text}开会` : '已到会议时间'}
        </View>
        <View className="clock__said">
          通知 {dateAndTime(notice.issuedAt)} 发出
          {late ? '（临时召集）' : `，最迟应在 ${dateAndTime(moment)} 前，按时。`}
        </View>
      </View>
    )
  }
  const { overdue, text } = countdown(moment, now)
  return (
    <View className={`clock__hero${overdue ? ' is-late' : ''}`}>
      <View className="clock__count">{text}</View>
      <View className="clock__said">
        {overdue
          ? `依法发出通知的最晚时间是 ${cardDay(moment)}，已经过了。请改期，或由常委会主任批准临时召集。`
          : `通知最迟 ${cardDay(moment)}24:00 前发出，发出日和开会日不算在内。`}
      </View>
    </View>
  )
}
