import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useQuery } from '@/cloud/use-query'
import { StoryView } from '@/features/news/story-view'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import './index.scss'

/** The text of one round, exactly as it was submitted. */
export default function PastRound() {
  const { id = '', number = '' } = useRouter().params
  const {
    output: round,
    problem,
    reload,
  } = useQuery('news.openRound', {
    id,
    number: Number(number),
  })
  return (
    <Frame tab="me" width="reading">
      {problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {!round && !problem && <Skeleton rows={8} look="text" />}
      {round && (
        <>
          <Banner look="warn">
            <View>
              {`这是第 ${round.number} 轮送审稿（${round.submittedBy.name} ${dateAndTime(round.at)} 送审），不是现在的稿子。`}
            </View>
            <View className="round-hash">{`内容指纹 ${round.hash}`}</View>
          </Banner>
          <StoryView story={{ ...round.content, pictureUrls: round.pictureUrls }} />
        </>
      )}
    </Frame>
  )
}
