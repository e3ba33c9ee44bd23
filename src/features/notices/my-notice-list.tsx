import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPhone } from '@/platform/phone-call'
import { Message } from '@/ui/message'
import { cardTime } from '@domain/dates/meeting-time'
import type { OutputNamed } from '@domain/operations'
import { office } from '@domain/vocabulary/office'
import { LeaveDialog } from './leave-dialog'
import { NextReminder } from './next-reminder'
import { NoticeCard } from './notice-card'
import { NoticeRows } from './notice-rows'
import { NoticeTools } from './notice-tools'
import { waits, type MyNotice } from './notice-words'
import { OrganPanel } from './organ-panel'
import { useAnswering } from './use-answering'
import './my-notice-list.scss'

interface MyNoticeListProps {
  mine: OutputNamed<'notices.myNotices'>
  onAnswered: () => void
}

/** 我的通知: what waits first, as cards for oneself and by deadline for an organ; then what is settled. */
export function MyNoticeList({ mine: { notices, now }, onAnswered }: MyNoticeListProps) {
  const [offering, setOffering] = useState(false)
  const answering = useAnswering(() => {
    setOffering(true)
    onAnswered()
  })
  const waiting = notices.filter((one) => waits(one, now))
  const own = waiting.filter((one) => one.acting === 'self' && one.recipient.kind === 'person')
  const forOthers = waiting.filter(({ acting }) => acting === 'agent')
  const settled = notices.filter((one) => !waits(one, now))
  const organs = [...new Set(notices.filter(speaksFor).map(({ recipient }) => recipient.name))]
  const [only] = own
  if (notices.length === 0) {
    return (
      <Message
        title="没有发给您的会议通知"
        advice="有会议时，这里会出现通知，打开就能签收；也会用微信或电话告诉您。"
        action={{ text: '打电话给办公室', onPress: () => callPhone(office.phone) }}
      />
    )
  }
  return (
    <>
      {offering && <NextReminder onDone={() => setOffering(false)} />}
      {own.map((notice) => (
        <NoticeCard key={notice.receiptId} notice={notice} now={now} answering={answering} />
      ))}
      {own.length === 1 && only && <NoticeTools notice={only} aloud={aloud(only)} />}
      {organs.map((organ) => (
        <OrganPanel
          key={organ}
          organ={organ}
          now={now}
          notices={notices.filter((one) => speaksFor(one) && one.recipient.name === organ)}
        />
      ))}
      <Group title="我可以代签的" now={now} notices={forOthers} />
      <Group
        title="即将召开"
        now={now}
        notices={settled.filter(({ kind, startsAt }) => kind !== 'rulebook' && startsAt > now)}
      />
      <Group
        title="以前的会议"
        now={now}
        notices={settled.filter(({ kind, startsAt }) => kind !== 'rulebook' && startsAt <= now)}
      />
      <Group
        title="印发的制度"
        now={now}
        notices={settled.filter(({ kind }) => kind === 'rulebook')}
      />
      <LeaveDialog key={answering.leaveOf?.receiptId} answering={answering} />
    </>
  )
}

const speaksFor = ({ acting, recipient }: MyNotice) =>
  acting === 'self' && recipient.kind === 'organ'

const aloud = ({ kind, meetingTitle, startsAt, venue, cancelled }: MyNotice) =>
  kind === 'rulebook'
    ? `${meetingTitle}已印发，请点收到，签收。`
    : cancelled
      ? `会议取消。${meetingTitle}，原定${cardTime(startsAt)}，不再召开。请点收到，知悉。`
      : `您有一个会议通知等待签收。${meetingTitle}。时间：${cardTime(startsAt)}。地点：${venue}。能参加请点红色按钮：收到，参加。`

interface GroupProps {
  title: string
  notices: readonly MyNotice[]
  now: string
}

function Group({ title, notices, now }: GroupProps) {
  if (notices.length === 0) return null
  return (
    <View className="notice-group">
      <View className="type-heading notice-group__title">{title}</View>
      <NoticeRows notices={notices} now={now} />
    </View>
  )
}
