import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Button } from '@/ui/button'
import { cardTime } from '@domain/dates/meeting-time'
import { AnswerButtons } from './answer-buttons'
import { nextDue, noticePage, onBehalf, standing, type MyNotice } from './notice-words'
import type { Answering } from './use-answering'
import './notice-card.scss'

interface NoticeCardProps {
  notice: MyNotice
  now: string
  answering: Answering
}

/** A notice that waits for a signature: what, when, where, and the two buttons. */
export function NoticeCard({ notice, now, answering }: NoticeCardProps) {
  const { meetingTitle, startsAt, venue, cancelled, recipient } = notice
  const next = nextDue(notice, now)
  const forWhom = onBehalf(notice) ?? (recipient.kind === 'organ' ? recipient.name : undefined)
  return (
    <View className="notice-card">
      <View className="notice-card__head">
        <View className="notice-card__standing">【{standing(notice)}】</View>
        {next && (
          <View className={next.late ? 'notice-card__late' : 'notice-card__due'}>
            {next.what}
            {next.text}
          </View>
        )}
      </View>
      {forWhom && <View className="notice-card__for">{forWhom}</View>}
      <View className={`notice-card__title${cancelled ? ' is-off' : ''}`}>{meetingTitle}</View>
      <View className={`notice-card__when${cancelled ? ' is-off' : ''}`}>{cardTime(startsAt)}</View>
      <View className={`notice-card__where${cancelled ? ' is-off' : ''}`}>{venue}</View>
      <AnswerButtons notice={notice} answering={answering} />
      <View className="notice-card__more">
        <Button look="quiet" onPress={() => goTo(noticePage(notice))}>
          看通知全文 ›
        </Button>
      </View>
    </View>
  )
}
