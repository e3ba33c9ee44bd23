import { stillStands } from '@domain/official-account/copy'
import { say } from '@/platform/say'
import { DecideDialog } from '../decide-dialog'
import { WithdrawDialog } from '../withdraw-dialog'
import { ApproveDialog } from './approve-dialog'
import { EditDialog } from './edit-dialog'
import { PaperDialog } from './paper-dialog'
import { ReturnDialog } from './return-dialog'
import { ScheduleDialog } from './schedule-dialog'
import { StopDialog } from './stop-dialog'
import type { ReviewDesk } from './use-review'
import { VoteDialog } from './vote-dialog'

/** The one dialog that is open, if any. */
export function ReviewDialogs({ desk }: { desk: ReviewDesk }) {
  const { review, asking, dismiss, done } = desk
  const finished = (what: string) => () => {
    say(what)
    done()
  }
  if (!asking) return null
  if (typeof asking === 'object') {
    return (
      <DecideDialog
        storyId={review.story.id}
        undecided={asking}
        onDone={finished('已记下理由')}
        onDismiss={dismiss}
      />
    )
  }
  const common = { review, onDismiss: dismiss }
  const passed = review.story.stage === 'final' ? '已签发' : '已通过'
  const copiesStand = review.copies.some(stillStands)
  switch (asking) {
    case 'approve':
      return (
        <ApproveDialog
          {...common}
          onDone={(publishedAt) => finished(publishedAt ? '已签发并发布' : passed)()}
        />
      )
    case 'return':
      return <ReturnDialog {...common} onDone={finished('已退回作者')} />
    case 'paper':
      return <PaperDialog {...common} onDone={finished('已补录')} />
    case 'vote':
      return <VoteDialog {...common} onDone={finished('已登记')} />
    case 'schedule':
      return <ScheduleDialog {...common} onDone={finished('已定时')} />
    case 'edit':
      return <EditDialog {...common} />
    case 'stop':
      return (
        <StopDialog
          {...common}
          onDone={finished(
            copiesStand ? '已停发，退回作者；公众号上的副本还要处理' : '已停发，退回作者',
          )}
        />
      )
    case 'withdraw':
      return (
        <WithdrawDialog
          story={{ id: review.story.id, title: review.story.content.title }}
          onDone={finished(copiesStand ? '已撤稿；公众号上的副本还要处理' : '已撤稿')}
          onDismiss={dismiss}
        />
      )
  }
}
