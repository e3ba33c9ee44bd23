import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'
import { dayOf, showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { answerLabels, type OpinionAnswer } from '@domain/opinions/opinion'
import { keptWords } from '../kept-words'
import { AnswerForm, answerTo } from './answer-form'
import type { OpinionRow } from './use-opinions'
import './opinion-card.scss'

interface OpinionCardProps {
  row: OpinionRow
  mayAnswer: boolean
  /** The row as it stands now, and what its result was before. */
  onAnswered: (row: OpinionRow, before: OpinionAnswer | undefined) => void
  /** Saved here, where there was no answer before. */
  onFirstAnswer?: () => void
}

/** One opinion, and its answer or the place to write one. */
export function OpinionCard({ row, mayAnswer, onAnswered, onFirstAnswer }: OpinionCardProps) {
  // An answer begun here and not saved is taken up again, though somebody else's was first.
  const [changing, setChanging] = useState(() => keptWords(answerTo(row.id)) !== '')
  const { text, from, at, flagged, answer, steps } = row
  const earlier = steps.slice(0, -1)
  return (
    <View className="opinion-card">
      <View className="opinion-card__from">
        {from}，{showDay(dayOf(at))}
        {flagged && <Tag>{`微信提示：${flagged}`}</Tag>}
      </View>
      <View className="opinion-card__text">{text}</View>
      {answer && (
        <View className="opinion-card__answer">
          <View className="opinion-card__result">
            <Tag look={answer.result === 'notAccepted' ? 'plain' : 'red'}>
              {answerLabels[answer.result]}
            </Tag>
            <View className="opinion-card__from">
              {answer.by}，{dateAndTime(answer.at)}
              {earlier.length > 0 && `；改过 ${earlier.length} 次，原为${earlier.at(-1)?.did}`}
            </View>
          </View>
          <View className="opinion-card__text">{answer.reason}</View>
          {mayAnswer && !changing && (
            <Button look="quiet" onPress={() => setChanging(true)}>
              修改答复
            </Button>
          )}
        </View>
      )}
      {mayAnswer && (!answer || changing) && (
        <AnswerForm
          row={row}
          onAnswered={(after) => {
            setChanging(false)
            onAnswered(after, answer?.result)
            if (!answer) onFirstAnswer?.()
          }}
          onOvertaken={(now) => {
            setChanging(true)
            onAnswered(now, answer?.result)
          }}
          onDismiss={answer && (() => setChanging(false))}
        />
      )}
      {!mayAnswer && !answer && <View className="opinion-card__from">尚未答复</View>}
    </View>
  )
}
