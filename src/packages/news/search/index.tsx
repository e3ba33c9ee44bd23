import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { SearchHits } from '@/features/news/search-hits'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { limits } from '@domain/vocabulary/limits'
import './index.scss'

export default function SearchPage() {
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  const search = useQuery('news.search', query ? { query } : undefined)
  const submit = () => setQuery(text.trim())

  return (
    <Frame tab="news" width="reading">
      <View className="search-bar">
        <TextInput
          value={text}
          onInput={setText}
          onConfirm={submit}
          label="搜索新闻"
          placeholder="例如：民生实事 小区"
          maxLength={limits.queryLength}
          autoFocus
        />
        <Button look="primary" disabled={!text.trim()} onPress={submit}>
          搜索
        </Button>
      </View>
      {!query && (
        <View className="type-small">在已发布的新闻中查找；标题和正文都查，多个词用空格隔开。</View>
      )}
      {search.output && <SearchHits query={query} result={search.output} />}
      {search.problem && (
        <ProblemMessage problem={search.problem} onRetry={() => void search.reload()} />
      )}
      {query && search.loading && !search.output && <Skeleton rows={4} />}
    </Frame>
  )
}
