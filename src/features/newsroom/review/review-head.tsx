import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { labelOfStage, storyStages } from '@domain/review/chain'
import { storySentBack } from '@domain/review/sent-back'
import { columnLabels } from '@domain/vocabulary/columns'
import { storyStatusLabels } from '@domain/vocabulary/story-status'
import type { Review } from './use-review'

/** What the story is, where it stands, and what its people said. */
export function ReviewHead({ review, onVote }: { review: Review; onVote: () => void }) {
  const { story, submittedBy, heldBecause, vote, dueAt, wishedAt } = review
  const { content, status, stage, returned } = story
  return (
    <View className="review-head">
      <View className="type-title">
        {content.title || '（未填标题）'}{' '}
        <Tag look="red">
          {stage ? `待${labelOfStage(storyStages, stage)}` : storyStatusLabels[status]}
        </Tag>
      </View>
      <Facts
        facts={[
          ['栏目', content.column && columnLabels[content.column]],
          ['送审', submittedBy?.name],
          ['希望发布', wishedAt && dateAndTime(wishedAt)],
          ['定时发布', dueAt && dateAndTime(dueAt)],
          ['发布', story.publishedAt && dateAndTime(story.publishedAt)],
          ['表决', voteOf(review)],
        ]}
      />
      {returned && (
        <Banner look="warn">
          {returned.by.name} {dateAndTime(returned.at)} {storySentBack(returned.stage)}：
          {returned.remarks}
        </Banner>
      )}
      {heldBecause && <Banner look="bad">{heldBecause}</Banner>}
      {content.awaitsVote && !vote && review.may.recordVote && (
        <Button onPress={onVote}>登记表决通过</Button>
      )}
    </View>
  )
}

function voteOf({ vote, story }: Review): string | undefined {
  if (vote) return `${vote.meeting}，${showDay(vote.passedOn)}通过`
  return story.content.awaitsVote ? '须待表决通过，现在不得发布' : undefined
}
