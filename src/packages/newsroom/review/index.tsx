import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { StoryView } from '@/features/news/story-view'
import { AccountPanel } from '@/features/newsroom/review/account-panel'
import { ContentPanel } from '@/features/newsroom/review/content-panel'
import { ChangesPanel } from '@/features/newsroom/review/changes-panel'
import { GatePanel } from '@/features/newsroom/review/gate-panel'
import { MarksPanel } from '@/features/newsroom/review/marks-panel'
import { RecordPanel } from '@/features/newsroom/review/record-panel'
import { ReviewBar } from '@/features/newsroom/review/review-bar'
import { ReviewDialogs } from '@/features/newsroom/review/review-dialogs'
import { ReviewHead } from '@/features/newsroom/review/review-head'
import { RoundsPanel } from '@/features/newsroom/review/rounds-panel'
import { StageLine } from '@/features/newsroom/review/stage-line'
import { useReview } from '@/features/newsroom/review/use-review'
import { keepingMark } from '@/features/newsroom/decide-dialog'
import { shownMark, underlined } from '@/features/newsroom/use-marks'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { storyPassages } from '@domain/story/story-passages'
import type { StoryContent } from '@domain/story/story-content'
import './index.scss'

export default function ReviewStory() {
  const { id = '' } = useRouter().params
  const { review, ...desk } = useReview(id)
  useReloadAfterShown(desk.reload)
  if (!review) {
    return (
      <Frame tab="me" width="desk">
        {desk.problem ? (
          <ProblemMessage problem={desk.problem} onRetry={() => void desk.reload()} />
        ) : (
          <Skeleton rows={8} look="text" />
        )}
      </Frame>
    )
  }
  const { story } = review
  const texts = new Map(
    storyPassages(story.content as StoryContent).map((passage) => [passage.id, passage.text]),
  )
  const marks = review.marks.map((mark) => shownMark(mark, texts.get(mark.passage) ?? ''))
  const openMarks = marks.filter(
    ({ fingerprint }) => !story.decisions.some(({ of }) => of === fingerprint),
  )
  const open = { ...desk, review }
  const inReview = story.status === 'inReview'
  const lines = underlined(openMarks)
  return (
    <Frame tab="me" width="desk">
      <ReviewHead review={review} onVote={() => desk.ask('vote')} />
      <View className="review-body">
        <View className="review-body__text">
          <ChangesPanel review={review} />
          <ContentPanel review={review} underlined={inReview ? lines : undefined} />
          <StoryView
            story={{ ...story.content, pictureUrls: story.pictureUrls }}
            // Underlines go with the list that explains them.
            {...(inReview && { underlined: lines })}
          />
        </View>
        <View className="review-body__side">
          <StageLine review={review} />
          {inReview && (
            <MarksPanel
              onDone={desk.done}
              review={review}
              open={openMarks}
              onDismiss={review.may.decide ? (mark) => desk.ask(keepingMark(mark)) : undefined}
            />
          )}
          {inReview && <GatePanel desk={open} />}
          <AccountPanel desk={open} />
          <RoundsPanel review={review} />
          <RecordPanel review={review} />
        </View>
      </View>
      <ReviewBar desk={open} />
      <ReviewDialogs desk={open} />
    </Frame>
  )
}
