import { View } from '@tarojs/components'
import { useQuery } from '@/cloud/use-query'
import { Document } from '@/features/document/document'
import type { Stretch } from '@/ui/marked-text'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { ChangedText, type ChangedWords } from '@/ui/word-changes'
import { pairBlocks } from '@domain/review/pair-blocks'
import type { Review } from './use-review'
import './rounds-beside.scss'

interface RoundsBesideProps {
  review: Review
  underlined: ReadonlyMap<string, readonly Stretch[]>
  changed: ReadonlyMap<string, readonly ChangedWords[]>
}

/** 与上一轮并排: paragraph beside paragraph, the round before on the left; what changed is told on the right. */
export function RoundsBeside({ review, underlined, changed }: RoundsBesideProps) {
  const { story, comparedWith } = review
  const query = useQuery('news.openRound', { id: story.id, number: comparedWith })
  const { output: round } = query
  if (!round) {
    return query.problem ? (
      <ProblemMessage problem={query.problem} onRetry={() => void query.reload()} />
    ) : (
      <Skeleton rows={8} look="text" />
    )
  }
  const { content, pictureUrls } = story
  const title = changed.get('title')
  return (
    <View className="rounds-beside">
      <View className="rounds-beside__row rounds-beside__row--head">
        <View>{`第 ${comparedWith} 轮`}</View>
        <View>现在</View>
      </View>
      <View className="rounds-beside__row rounds-beside__row--title">
        <View>{round.content.title}</View>
        <View>{title ? <ChangedText pieces={title} stretches={[]} /> : content.title}</View>
      </View>
      {pairBlocks(round.content.blocks, content.blocks).map(({ before, after }) => (
        <View key={after?.id ?? before?.id} className="rounds-beside__row">
          <View className={after ? '' : 'rounds-beside__gone'}>
            {before && <Document blocks={[before]} pictureUrls={round.pictureUrls} />}
          </View>
          <View className={before ? '' : 'rounds-beside__new'}>
            {after && (
              <Document
                blocks={[after]}
                pictureUrls={pictureUrls}
                underlined={underlined}
                changed={before && changed}
              />
            )}
          </View>
        </View>
      ))}
    </View>
  )
}
