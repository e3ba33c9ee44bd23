import { View } from '@tarojs/components'
import { AnswerButtons } from './answer-buttons'
import { signDue, type OpenNotice } from './notice-words'
import type { Answering } from './use-answering'
import './notice-foot.scss'

interface NoticeFootProps {
  notice: OpenNotice
  answering: Answering
}

/** The two buttons, always in reach while they are needed. */
export function NoticeFoot({ notice, answering }: NoticeFootProps) {
  const next = signDue(notice, notice.now)
  return (
    <View className="notice-foot">
      {next && (
        <View className={`notice-foot__due${next.late ? ' is-late' : ''}`}>
          签收
          {next.text}
          {next.late && '，请尽快签收'}
        </View>
      )}
      <AnswerButtons notice={notice} answering={answering} />
    </View>
  )
}
