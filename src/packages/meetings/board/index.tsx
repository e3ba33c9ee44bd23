import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { useWho } from '@/cloud/use-who'
import { BoardView } from '@/features/meetings/board/board-view'
import { DispatchList } from '@/features/meetings/board/dispatch-list'
import { MyCalls } from '@/features/meetings/board/my-calls'
import { useBoard, type BoardFilter } from '@/features/meetings/board/use-board'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { useShape } from '@/ui/data-table/use-shape'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import './index.scss'

/** With an id the board of one notice; without, all that are on their way. */
export default function BoardPage() {
  const { id } = useRouter().params
  return (
    <Frame tab="notices" width="desk">
      {id ? <OneBoard id={id} /> : <AllBoards />}
    </Frame>
  )
}

/** On opening, on pull, and on coming back from another screen. */
function useRefreshing(reload: () => Promise<unknown>) {
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  useReloadAfterShown(reload)
}

function OneBoard({ id }: { id: string }) {
  const [filter, setFilter] = useState<BoardFilter>({})
  const me = useWho()
  const pages = useBoard(id, filter)
  const shape = useShape('board', '名单')
  const { board, problem, reload, loadMore } = pages
  useRefreshing(reload)
  // What comes into a table changes its order below one’s eyes; there the rest is fetched by a press.
  useReachBottom(() => {
    if (!shape.asTable) void loadMore()
  })
  if (!board)
    return problem ? (
      <ProblemMessage problem={problem} onRetry={() => void reload()} />
    ) : (
      <Skeleton rows={6} />
    )
  const mayChase = me.output?.roles.includes('office') ?? false
  return (
    <BoardView
      pages={pages}
      shape={shape}
      board={board}
      filter={filter}
      onFilter={setFilter}
      mayChase={mayChase}
    />
  )
}

function AllBoards() {
  const list = useQuery('notices.listDispatches', {})
  const me = useWho()
  const calls = useQuery('notices.myCalls', me.output?.roles.includes('office') ? {} : undefined)
  const reload = () => Promise.all([list.reload(), calls.reload()])
  useRefreshing(reload)
  if (!list.output)
    return list.problem ? (
      <ProblemMessage problem={list.problem} onRetry={() => void reload()} />
    ) : (
      <Skeleton rows={4} />
    )
  return (
    <>
      <PageTitle title="签收看板" note="还没有开的会议、印发的制度；会后一天内仍可查看" />
      <MyCalls rows={calls.output?.rows ?? []} onChanged={() => void reload()} />
      <DispatchList rows={list.output.rows} />
    </>
  )
}
