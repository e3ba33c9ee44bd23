import { View } from '@tarojs/components'
import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { Pressable } from '@/ui/pressable'
import { ProblemBanner } from '@/ui/problem-banner'
import type { MyNotice } from './notice-words'
import type { Answering } from './use-answering'
import './answer-buttons.scss'

/** 收到，参加 and 收到，请假: two buttons that nobody has to look for; one where nothing else is asked. */
export function AnswerButtons({ notice, answering }: { notice: MyNotice; answering: Answering }) {
  const { receiptId, acting, kind } = notice
  const { answer, askLeave, running, busy, problemOf } = answering
  const isAgent = acting === 'agent'
  return (
    <View className="answer">
      <ProblemBanner problem={problemOf(receiptId)} />
      {isAgent && (
        <View className="answer__for">
          您代{notice.recipient.name}签收{isOnlyNoted(notice) ? '。' : '；出席须由本人，不能代替。'}
        </View>
      )}
      <View className="answer__buttons">
        {isOnlyNoted(notice) ? (
          <Big
            look="attend"
            text={kind === 'rulebook' ? '收到，签收' : '收到，知悉'}
            busy={running(receiptId, 'noted')}
            disabled={busy}
            onPress={() => void answer(notice, 'noted')}
          />
        ) : (
          <>
            <Big
              look="attend"
              text={isAgent ? '代签：参加' : '收到，参加'}
              busy={running(receiptId, 'attend')}
              disabled={busy}
              onPress={() => void answer(notice, 'attend')}
            />
            <Big
              look="leave"
              text={isAgent ? '代签：请假' : '收到，请假'}
              busy={running(receiptId, 'leave')}
              disabled={busy}
              onPress={() => askLeave(notice)}
            />
          </>
        )}
      </View>
    </View>
  )
}

interface BigProps {
  look: 'attend' | 'leave'
  text: string
  busy: boolean
  disabled: boolean
  onPress: () => void
}

const Big = ({ look, text, busy, disabled, onPress }: BigProps) => (
  <Pressable className={`answer__big answer__big--${look}`} disabled={disabled} onPress={onPress}>
    {busy ? '正在签收…' : text}
  </Pressable>
)
