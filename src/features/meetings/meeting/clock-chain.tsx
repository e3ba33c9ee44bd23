import { View } from '@tarojs/components'
import { cardDay, cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import {
  countdown,
  deadlineState,
  type DeadlineName,
  type DeadlineState,
} from '@domain/meeting-clock/deadlines'
import type { Opened } from './use-meeting'
import './clock-chain.scss'

/** 时间链: how long there is for the notice, then every date the meeting draws after it, and why. */
export function ClockChain({ opened }: { opened: Opened }) {
  const { now, deadlines, materials, meeting, notice } = opened
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
          const issued = notice.issuedAt !== undefined && !notice.broughtForward
          const facts = { issued, materials }
          const known = deadlineState(what, overdue, facts)
          const state = over && known !== 'done' ? 'past' : known
          return (
            <View key={what} className={`clock-step is-${state}`}>
              <View className="clock-step__dot" />
              <View className="clock-step__text">
                <View className="clock-step__label">{label}</View>
                <View className="clock-step__day">最迟 {cardDay(moment)}</View>
                <View className="clock-step__basis">{basis}</View>
              </View>
              <View className="clock-step__left">
                {what === 'notice' && notice.issuedAt && issued
                  ? `${dateAndTime(notice.bound?.issuedAt ?? notice.issuedAt)} 发出`
                  : over
                    ? ''
                    : leftSaid(what, state, text, materials.owed)}
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

/** What stands beside a date of the chain. */
function leftSaid(what: DeadlineName, state: DeadlineState, text: string, owed: number): string {
  if (state === 'done') return what === 'materials' ? '已交齐' : '已完成'
  if (state === 'past') return '期限已过'
  return state === 'late' && what === 'materials' ? `还差 ${owed} 份，${text}` : text
}

/** As it was recorded when it went out: neither the rule nor the day of the meeting by now judges it again. */
function issuedSaid(issuedAt: string, bound: Opened['notice']['bound']): string {
  if (!bound) return `通知 ${dateAndTime(issuedAt)} 发出。`
  const what = bound.change === 'first' ? '通知' : '变更通知'
  const how = bound.urgentBy
    ? `临时召集，${bound.urgentBy}批准`
    : `最迟应在 ${dateAndTime(bound.latestMoment)} 前，按时`
  return `${what} ${dateAndTime(bound.issuedAt)} 发出，${how}。`
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
  const { overdue, text } = countdown(moment, now)
  if (notice.broughtForward && startsAt > now) {
    return (
      <View className={`clock__hero${overdue ? ' is-late' : ''}`}>
        <View className="clock__count">{text}</View>
        <View className="clock__said">
          {`会议提前了，已发的通知不再够时间：变更通知最迟 ${cardDay(moment)}24:00 前发出${overdue ? '，已经过了。请改期，或由常委会主任批准临时召集' : ''}。`}
        </View>
      </View>
    )
  }
  if (notice.issuedAt) {
    return (
      <View className="clock__hero is-good">
        <View className="clock__count">
          {startsAt > now ? `${countdown(startsAt, now).text}开会` : '已到会议时间'}
        </View>
        <View className="clock__said">{issuedSaid(notice.issuedAt, notice.bound)}</View>
      </View>
    )
  }
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
