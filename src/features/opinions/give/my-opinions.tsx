import { View } from '@tarojs/components'
import { answerLabels } from '@domain/opinions/opinion'
import { dayOf, showDay } from '@domain/dates/day'
import { Tag } from '@/ui/tag'
import type { MyOpinion } from './use-draft'
import './my-opinions.scss'

interface MyOpinionsProps {
  opinions: readonly MyOpinion[]
  /** Says of each what it is about: where they do not stand below it. */
  named?: boolean
}

/** What the caller, or the organ, said, and what was answered. */
export function MyOpinions({ opinions, named = false }: MyOpinionsProps) {
  return (
    <>
      {opinions.map(({ id, about, text, at, organ, answer }) => (
        <View key={id} className="my-opinion">
          <View className="my-opinion__whose">
            {organ ? `${organ}的意见` : '我的意见'}
            {named ? `（${about}）` : ''}，{showDay(dayOf(at))}
          </View>
          <View className="my-opinion__text">{text}</View>
          {answer ? (
            <View className="my-opinion__answer">
              <Tag look={answer.result === 'notAccepted' ? 'plain' : 'red'}>
                {answerLabels[answer.result]}
              </Tag>
              <View className="my-opinion__reason">{answer.reason}</View>
            </View>
          ) : (
            <View className="my-opinion__whose">已收到，答复后显示在这里。</View>
          )}
        </View>
      ))}
    </>
  )
}
