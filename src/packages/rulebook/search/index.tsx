import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { asProblem } from '@/cloud/problem'
import { AsOfLine } from '@/features/rulebook/as-of-line'
import { indexOfBook } from '@/features/rulebook/pocket/prepared'
import { checkPocket, usePocket } from '@/features/rulebook/pocket/use-pocket'
import { RuleHits } from '@/features/rulebook/search/rule-hits'
import { SearchFilters } from '@/features/rulebook/search/search-filters'
import { Frame } from '@/shell/frame'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import type { Filters } from '@domain/search/rulebook/matches'
import { searchRulebook } from '@domain/search/rulebook/search-rulebook'
import { limits } from '@domain/vocabulary/limits'

const perScreen = 30

export default function RulebookSearchPage() {
  const pocket = usePocket()
  const { snapshot, state, error } = pocket
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState<Filters>({})
  const [limit, setLimit] = useState(perScreen)
  useEffect(() => setLimit(perScreen), [query, filters])
  const found = useMemo(
    () =>
      snapshot && query.trim() !== ''
        ? searchRulebook(indexOfBook(snapshot), query, filters, limit)
        : undefined,
    [snapshot, query, filters, limit],
  )

  return (
    <Frame tab="rulebook" width="reading">
      {!snapshot && state === 'unchecked' && (
        <ProblemMessage problem={asProblem(error)} onRetry={() => void checkPocket()} />
      )}
      {!snapshot && state !== 'unchecked' && <Skeleton rows={4} />}
      {snapshot && (
        <>
          <TextInput
            value={query}
            onInput={setQuery}
            label="查制度"
            placeholder="例如：请假 批准"
            maxLength={limits.queryLength}
            autoFocus
          />
          <SearchFilters rules={snapshot.rules} filters={filters} onChange={setFilters} />
          <AsOfLine pocket={pocket} />
          {found ? (
            <RuleHits
              query={query.trim()}
              found={found}
              onMore={() => setLimit(limit + perScreen)}
            />
          ) : (
            <View className="type-small">
              边输入边查找，标题、章节名和条文都查，没有网络也能用；多个词用空格隔开，也可以直接输入条号，例如：议事规则
              第十二条。
            </View>
          )}
        </>
      )}
    </Frame>
  )
}
