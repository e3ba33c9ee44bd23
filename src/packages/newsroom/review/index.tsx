import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { StoryView } from '@/features/news/story-view'
import { AccountPanel } from '@/features/newsroom/review/account-panel'
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
import { reasonsToKeep } from '@/features/newsroom/decide-dialog'
import { shownMark, underlined, type ShownMark } from '@/features/newsroom/use-marks'
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
  const askToKeep = ({ fingerprint, wrong }: ShownMark) =>
    desk.ask({
      decideOn: fingerprint,
      about: wrong,
      title: `“${wrong}”不改？`,
      reasons: reasonsToKeep,
    })
  return (
    <Frame tab="me" width="desk">
      <ReviewHead review={review} onVote={() => desk.ask('vote')} />
      <View className="review-body">
        <View className="review-body__text">
          <ChangesPanel review={review} />
          <StoryView
            story={{ ...story.content, pictureUrls: story.pictureUrls }}
            // Underlines go with the list that explains them.
            {...(inReview && { underlined: underlined(openMarks) })}
          />
        </View>
        <View className="review-body__side">
          <StageLine review={review} />
          {inReview && (
            <MarksPanel
              review={review}
              marks={marks}
              onDismiss={review.may.decide ? askToKeep : undefined}
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
