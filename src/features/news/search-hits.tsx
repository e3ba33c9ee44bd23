import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Message } from '@/ui/message'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { longDate } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import { columnLabels } from '@domain/vocabulary/columns'
import { HighlightedText } from '@/features/document/highlighted-text'
import './search-hits.scss'

interface SearchHitsProps {
  query: string
  result: OutputNamed<'news.search'>
}

export function SearchHits({ query, result }: SearchHitsProps) {
  const { hits, more } = result
  if (hits.length === 0) {
    return <Message title={`没有找到“${query}”`} advice="换一个更短的词试试，或检查有没有错字。" />
  }
  return (
    <>
      <View className="type-small search-hits__count">
        {more ? `最新的 ${hits.length} 篇如下，多加一个词可以缩小范围` : `共 ${hits.length} 篇`}
      </View>
      <View className="search-hits">
        {hits.map(({ id, title, excerpt, column, publishedAt }) => (
          <Pressable
            key={id}
            role="link"
            className="search-hit"
            onPress={() => goTo(`/packages/news/story/index?id=${id}`)}
          >
            <View className="search-hit__title">
              <HighlightedText text={title} query={query} />
            </View>
            <View className="search-hit__excerpt">
              <HighlightedText text={excerpt} query={query} />
            </View>
            <View className="search-hit__foot">
              <Tag>{columnLabels[column]}</Tag>
              <View>{longDate(publishedAt)}</View>
            </View>
          </Pressable>
        ))}
      </View>
    </>
  )
}
