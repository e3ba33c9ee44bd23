import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useWho } from '@/cloud/use-who'
import { nextUnanswered } from '@/features/opinions/staff/next-unanswered'
import { OpinionDialog } from '@/features/opinions/staff/opinion-dialog'
import { OpinionList } from '@/features/opinions/staff/opinion-list'
import { OpinionTable } from '@/features/opinions/staff/opinion-table'
import { OpinionsHead } from '@/features/opinions/staff/opinions-head'
import { PeriodPanel } from '@/features/opinions/staff/period-panel'
import { useOpinions, type Which } from '@/features/opinions/staff/use-opinions'
import { Frame } from '@/shell/frame'
import { Chips } from '@/ui/chips'
import { useShape } from '@/ui/data-table/use-shape'
import { ListFoot } from '@/ui/list-foot'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { totalOf } from '@domain/opinions/opinion'
import './index.scss'

const filters = [
  { value: 'unanswered', text: '未答复' },
  { value: 'all', text: '全部' },
] as const

/** Everything said to a draft, to be answered one by one. */
export default function OpinionsPage() {
  const { id = '' } = useRouter().params
  const [which, setWhich] = useState<Which>('unanswered')
  const me = useWho()
  const opinions = useOpinions(id, which)
  const { head, rows, problem, loading, reload, loadMore, answered } = opinions
  const { asTable, choice } = useShape('opinions', '按条文')
  const [opened, setOpened] = useState<{ id: string; order: readonly string[] }>()
  const open = rows.find((row) => row.id === opened?.id)
  const openNext = () => {
    if (!opened) return
    const next = nextUnanswered(opened.order, opened.id, rows)
    setOpened(next === undefined ? undefined : { ...opened, id: next })
  }
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  // A table fetches the rest when it is told to.
  useReachBottom(() => {
    if (!asTable) void loadMore()
  })
  const mayWork = me.output?.roles.includes('office') ?? false
  if (!head)
    return (
      <Frame tab="rulebook" width="desk">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={6} />
        )}
      </Frame>
    )
  const total = totalOf(head.counts)
  return (
    <Frame tab="rulebook" width="desk">
      <OpinionsHead editionId={id} head={head} />
      <PeriodPanel editionId={id} head={head} mayWork={mayWork} reload={reload} />
      {total > 0 && (
        <View className="opinions-filter">
          <Chips
            label="显示"
            options={filters.map(({ value, text }) => ({
              value,
              text: `${text} ${value === 'all' ? total : head.counts.unanswered}`,
            }))}
            value={which}
            onChoose={setWhich}
          />
        </View>
      )}
      {rows.length === 0 && problem && (
        <ProblemMessage problem={problem} onRetry={() => void reload()} />
      )}
      {loading && rows.length === 0 && <Skeleton rows={4} />}
      {!loading && total > 0 && rows.length === 0 && !problem && (
        <Message
          title="意见都已答复"
          action={{ text: '看全部意见', onPress: () => setWhich('all') }}
        />
      )}
      {rows.length > 0 && choice}
      {/* A table says so itself. */}
      {rows.length > 0 && !asTable && <ProblemBanner problem={problem} />}
      {asTable && rows.length > 0 && (
        <OpinionTable
          rows={rows}
          periods={head.periods}
          pages={opinions}
          onOpen={({ id }, order) => setOpened({ id, order })}
        />
      )}
      {!asTable && rows.length > 0 && (
        <>
          <OpinionList
            rows={rows}
            periods={head.periods}
            mayAnswer={mayWork}
            onAnswered={answered}
          />
          <View className="opinions-more">
            <ListFoot pages={opinions} />
          </View>
        </>
      )}
      {open && (
        <OpinionDialog
          row={open}
          mayAnswer={mayWork}
          onAnswered={answered}
          onNext={openNext}
          onDismiss={() => setOpened(undefined)}
        />
      )}
    </Frame>
  )
}
