import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useWho } from '@/cloud/use-who'
import { OpinionCard } from '@/features/opinions/staff/opinion-card'
import { OpinionList } from '@/features/opinions/staff/opinion-list'
import { OpinionTable } from '@/features/opinions/staff/opinion-table'
import { OpinionsHead } from '@/features/opinions/staff/opinions-head'
import { PeriodPanel } from '@/features/opinions/staff/period-panel'
import { useOpinions, type Which } from '@/features/opinions/staff/use-opinions'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { useShape } from '@/ui/data-table/use-shape'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ListFoot } from '@/ui/list-foot'
import { Message } from '@/ui/message'
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
  const [openId, setOpenId] = useState<string>()
  const open = rows.find((row) => row.id === openId)
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => void loadMore())
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
      {asTable && rows.length > 0 && (
        <OpinionTable
          rows={rows}
          periods={head.periods}
          pages={opinions}
          onOpen={(row) => setOpenId(row.id)}
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
        <Dialog title={open.about} onDismiss={() => setOpenId(undefined)}>
          {open.provision && <View className="type-small">{open.provision}</View>}
          <OpinionCard row={open} mayAnswer={mayWork} onAnswered={answered} />
          <DialogButtons>
            <Button onPress={() => setOpenId(undefined)}>关闭</Button>
          </DialogButtons>
        </Dialog>
      )}
    </Frame>
  )
}
