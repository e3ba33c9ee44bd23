import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useWho } from '@/cloud/use-who'
import type { Problem } from '@/cloud/problem'
import { DeskList } from '@/features/newsroom/desk-list'
import { DeskTable } from '@/features/newsroom/desk-table'
import { DeskTools } from '@/features/newsroom/desk-tools'
import { ImportButton } from '@/features/newsroom/import-button'
import { SilenceBanner } from '@/features/newsroom/silence-banner'
import { useDesk } from '@/features/newsroom/use-desk'
import { goTo } from '@/platform/go'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { ListFoot } from '@/ui/list-foot'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { deskViewLabels, deskViews, type DeskView } from '@domain/vocabulary/desk-views'
import './index.scss'

export default function Desk() {
  const me = useWho()
  const roles = me.output?.roles
  if (!roles) {
    return (
      <Frame tab="me" width="desk">
        {me.problem ? (
          <ProblemMessage problem={me.problem} onRetry={() => void me.reload()} />
        ) : (
          <Skeleton rows={5} />
        )}
      </Frame>
    )
  }
  const writes = roles.includes('editor')
  return (
    <DeskOf
      writes={writes}
      reviews={roles.some(isReviewer)}
      releases={writes || roles.includes('finalReviewer')}
    />
  )
}

const isReviewer = (role: string) => role.endsWith('Reviewer')

interface DeskOfProps {
  writes: boolean
  reviews: boolean
  releases: boolean
}

/** Everybody begins where something waits for them; who neither writes nor reviews, at what is on its way. */
function DeskOf({ writes, reviews, releases }: DeskOfProps) {
  const [view, setView] = useState<DeskView>(reviews ? 'waiting' : writes ? 'mine' : 'inReview')
  const [problem, setProblem] = useState<Problem>()
  const wide = useWide()
  const desk = useDesk(view, wide)
  useReachBottom(() => {
    if (!wide) void desk.loadMore()
  })
  usePullDownRefresh(() => void desk.reload().finally(() => Taro.stopPullDownRefresh()))
  // Coming back from a story: it may have been saved or reviewed there.
  useReloadAfterShown(desk.reload)
  const counts = desk.about?.counts
  const shown = deskViews.filter(
    (name) => (name !== 'waiting' || reviews) && (name !== 'mine' || writes),
  )
  const options = shown.map((value) => ({
    value,
    text: `${deskViewLabels[value]} ${counts?.[value] ?? ''}`.trim(),
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
        {writes && (
          <ActionRow flush>
            <Button onPress={() => goTo('/packages/newsroom/edit/index')}>写新稿</Button>
            <ImportButton
              onProblem={setProblem}
              onImported={(id) => goTo(`/packages/newsroom/edit/index?id=${id}`)}
            />
          </ActionRow>
        )}
      </View>
      <ProblemBanner problem={problem} />
      <SilenceBanner about={desk.about} />
      <Chips label="稿件" options={options} value={view} onChoose={setView} />
      <View className="desk-body">
        <Rows desk={desk} view={view} wide={wide} />
      </View>
      <DeskTools releases={releases} onChanged={() => void desk.reload()} />
    </Frame>
  )
}

const emptyTitle: Record<DeskView, string> = {
  mine: '没有草稿',
  returned: '没有被退回的稿件',
  waiting: '没有待您审核的稿件',
  inReview: '没有审核中的稿件',
  approved: '没有待发布的稿件',
  scheduled: '没有定时发布的稿件',
  published: '没有已发布的稿件',
  withdrawn: '没有撤下的稿件',
}

const emptyAdvice: Record<DeskView, string> = {
  mine: '点“导入 Word”或“写新稿”开始。',
  returned: '审稿人退回的稿件会出现在这里，附有意见。',
  waiting: '轮到您审的稿件会出现在这里。',
  inReview: '送审的稿件会出现在这里，看得到走到哪一步。',
  approved: '终审签发、还没有发布的稿件会出现在这里。',
  scheduled: '定好时间、等待发布的稿件会出现在这里。',
  published: '发布的稿件会出现在这里。',
  withdrawn: '撤下的稿件会留在这里，改好后可以重新送审。',
}

interface RowsProps {
  desk: ReturnType<typeof useDesk>
  view: DeskView
  wide: boolean
}

function Rows({ desk, view, wide }: RowsProps) {
  const { rows, loading, problem, reload } = desk
  if (rows.length === 0) {
    if (loading) return <Skeleton rows={5} />
    if (problem) return <ProblemMessage problem={problem} onRetry={() => void reload()} />
    return <Message title={emptyTitle[view]} advice={emptyAdvice[view]} />
  }
  if (wide) return <DeskTable rows={rows} pages={desk} />
  return (
    <>
      <DeskList rows={rows} />
      <View className="desk-more">
        <ListFoot pages={desk} />
      </View>
    </>
  )
}
