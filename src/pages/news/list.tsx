import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { StoryList } from '@/features/news/story-list'
import { useStories } from '@/features/news/use-stories'
import { goTo } from '@/platform/go'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Message } from '@/ui/message'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { columnLabels, columns, type Column } from '@domain/vocabulary/columns'
import { office } from '@domain/vocabulary/office'
import './list.scss'

const choices = [
  { value: 'all' as const, text: '全部' },
  ...columns.map((column) => ({ value: column, text: columnLabels[column] })),
]

export default function NewsList() {
  const [choice, setChoice] = useState<Column | 'all'>('all')
  const stories = useStories(choice === 'all' ? undefined : choice)
  useReachBottom(() => void stories.loadMore())
  usePullDownRefresh(() => void stories.reload().finally(() => Taro.stopPullDownRefresh()))
  useShareAppMessage(() => ({ title: `${office.shortName}新闻`, path: '/pages/news/list' }))

  return (
    <Frame tab="news" first>
      <View className="news-head">
        <Chips label="栏目" options={choices} value={choice} onChoose={setChoice} />
        <Button look="quiet" onPress={() => goTo('/packages/news/search/index')}>
          搜索
        </Button>
      </View>
      <Stories stories={stories} />
    </Frame>
  )
}

function Stories({ stories }: { stories: ReturnType<typeof useStories> }) {
  const { rows, loading, loadingMore, more, problem, loadMore, reload } = stories
  if (rows.length === 0) {
    if (loading) return <Skeleton rows={6} />
    if (problem) return <ProblemMessage problem={problem} onRetry={() => void reload()} />
    return <Message title="这个栏目还没有新闻" advice="换一个栏目看看，或稍后再来。" />
  }
  return (
    <>
      <StoryList stories={rows} />
      <View className="news-foot">
        {problem && <View className="type-small">{problem.says}</View>}
        {more || problem ? (
          <Button busy={loadingMore} onPress={() => void (more ? loadMore() : reload())}>
            {problem ? '再试一次' : '加载更多'}
          </Button>
        ) : (
          <View className="type-small">没有更多了</View>
        )}
      </View>
    </>
  )
}
