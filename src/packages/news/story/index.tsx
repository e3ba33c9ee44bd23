import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useQuery } from '@/cloud/use-query'
import { StoryView } from '@/features/news/story-view'
import { TypeSizeControl, useTypeSize } from '@/features/document/type-size'
import { copyText } from '@/platform/copy'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { office } from '@domain/vocabulary/office'
import './index.scss'

export default function StoryPage() {
  const { id = '' } = useRouter().params
  const { output: story, problem, reload } = useQuery('news.get', { id })
  const { size, choose, className } = useTypeSize()
  useShareAppMessage(() => ({
    title: story?.title ?? `${office.shortName}新闻`,
    path: `/packages/news/story/index?id=${id}`,
  }))
  const toList = () => void Taro.switchTab({ url: '/pages/news/list' })

  return (
    <Frame tab="news" width="reading">
      {story && (
        <View className={className}>
          <View className="story-tools">
            <TypeSizeControl size={size} onChoose={choose} />
            {process.env.TARO_ENV === 'h5' && (
              <Button
                look="quiet"
                onPress={() => void copyText(window.location.href, '链接已复制')}
              >
                复制链接
              </Button>
            )}
          </View>
          <StoryView story={story} />
        </View>
      )}
      {!story && !problem && <Skeleton rows={8} look="text" />}
      {problem?.passing && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {problem && !problem.passing && (
        <Message
          title={problem.says}
          advice={problem.details.note ? `${problem.details.note}${problem.next}` : problem.next}
          action={{ text: '看其他新闻', onPress: toList }}
        />
      )}
    </Frame>
  )
}
