import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Button } from '@/ui/button'
import { AnswerButtons } from './answer-buttons'
import { NoticeWhen } from './notice-when'
import { signDue, noticePage, onBehalf, standing, type MyNotice } from './notice-words'
import type { Answering } from './use-answering'
import './notice-card.scss'

interface NoticeCardProps {
  notice: MyNotice
  now: string
  answering: Answering
}

/** A notice that waits for a signature: what, when, where, and the two buttons. */
export function NoticeCard({ notice, now, answering }: NoticeCardProps) {
  const { meetingTitle, cancelled, recipient } = notice
  const next = signDue(notice, now)
  const forWhom = onBehalf(notice) ?? (recipient.kind === 'organ' ? recipient.name : undefined)
  return (
    <View className="notice-card">
      <View className="notice-card__head">
        <View className="notice-card__standing">【{standing(notice)}】</View>
        {next && (
          <View className={next.late ? 'notice-card__late' : 'notice-card__due'}>
            签收
            {next.text}
          </View>
        )}
      </View>
      {forWhom && <View className="notice-card__for">{forWhom}</View>}
      <View className={`notice-card__title${cancelled ? ' is-off' : ''}`}>{meetingTitle}</View>
      {notice.kind !== 'rulebook' && <NoticeWhen notice={notice} />}
      <AnswerButtons notice={notice} answering={answering} />
      <View className="notice-card__more">
        <Button look="quiet" onPress={() => goTo(noticePage(notice))}>
          看通知全文 ›
        </Button>
      </View>
    </View>
  )
}
