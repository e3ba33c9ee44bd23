import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { Problem } from '@/cloud/problem'
import { DeskList } from '@/features/newsroom/desk-list'
import { ImportButton } from '@/features/newsroom/import-button'
import { useDesk, type DeskRow } from '@/features/newsroom/use-desk'
import { WithdrawDialog } from '@/features/newsroom/withdraw-dialog'
import { goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { storyStatuses, storyStatusLabels, type StoryStatus } from '@domain/vocabulary/story-status'
import './index.scss'

export default function Desk() {
  const [status, setStatus] = useState<StoryStatus>('draft')
  const [withdrawing, setWithdrawing] = useState<DeskRow>()
  const [problem, setProblem] = useState<Problem>()
  const desk = useDesk(status)
  const shownBefore = useRef(false)
  useReachBottom(() => void desk.loadMore())
  usePullDownRefresh(() => void desk.reload().finally(() => Taro.stopPullDownRefresh()))
  useDidShow(() => {
    // Coming back from a story: it may have been saved or published there.
    if (shownBefore.current) void desk.reload()
    shownBefore.current = true
  })
  const options = storyStatuses.map((value) => ({
    value,
    text: `${storyStatusLabels[value]} ${desk.counts[value] ?? ''}`.trim(),
  }))

  if (desk.problem?.code === 'NOT_ALLOWED') {
    return (
      <Frame tab="me" width="desk">
        <ProblemMessage problem={desk.problem} onRetry={() => void desk.reload()} />
      </Frame>
    )
  }
  return (
    <Frame tab="me" width="desk">
      <View className="desk-head">
        <View className="type-title">新闻工作台</View>
        <View className="desk-head__buttons">
          <Button onPress={() => goTo('/packages/newsroom/edit/index')}>写新稿</Button>
          <ImportButton
            onProblem={setProblem}
            onImported={(id) => goTo(`/packages/newsroom/edit/index?id=${id}`)}
          />
        </View>
      </View>
      <ProblemBanner problem={problem} />
      <Chips label="状态" options={options} value={status} onChoose={setStatus} />
      <View className="desk-body">
        <Rows desk={desk} status={status} onWithdraw={setWithdrawing} />
      </View>
      {withdrawing && (
        <WithdrawDialog
          story={withdrawing}
          onDismiss={() => setWithdrawing(undefined)}
          onDone={() => {
            setWithdrawing(undefined)
            say('已撤稿')
            void desk.reload()
          }}
        />
      )}
    </Frame>
  )
}

interface RowsProps {
  desk: ReturnType<typeof useDesk>
  status: StoryStatus
  onWithdraw: (row: DeskRow) => void
}

const emptyAdvice: Record<StoryStatus, string> = {
  draft: '点“导入 Word”或“写新稿”开始。',
  published: '草稿发布后会出现在这里。',
  withdrawn: '撤下的新闻稿会留在这里，改好后可以重新发布。',
}

function Rows({ desk, status, onWithdraw }: RowsProps) {
  const { rows, loading, more, loadingMore, problem, loadMore, reload } = desk
  if (rows.length === 0) {
    if (loading) return <Skeleton rows={5} />
    if (problem) return <ProblemMessage problem={problem} onRetry={() => void reload()} />
    return (
      <Message title={`没有${storyStatusLabels[status]}的新闻稿`} advice={emptyAdvice[status]} />
    )
  }
  return (
    <>
      <DeskList rows={rows} onWithdraw={onWithdraw} />
      {more && (
        <View className="desk-more">
          <Button busy={loadingMore} onPress={() => void loadMore()}>
            加载更多
          </Button>
        </View>
      )}
    </>
  )
}
