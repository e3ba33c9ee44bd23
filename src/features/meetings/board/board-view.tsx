import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Shape } from '@/ui/data-table/use-shape'
import { ListFoot } from '@/ui/list-foot'
import { Message } from '@/ui/message'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { LeavesPanel } from '../leave/leaves-panel'
import { AttendanceFigures } from './attendance-figures'
import { BoardBar } from './board-bar'
import { BoardFilters } from './board-filters'
import { BoardHead } from './board-head'
import { ReceiptDialog } from './receipt-dialog'
import { ReceiptList } from './receipt-list'
import { ReceiptTable } from './receipt-table'
import { RecordPanel } from './record-panel'
import { ReturnsPanel } from './returns-panel'
import { StateBar } from './state-bar'
import { UnsignedNames } from './unsigned-names'
import type { Board, BoardFilter, BoardRow, useBoard } from './use-board'

interface BoardViewProps {
  pages: ReturnType<typeof useBoard>
  shape: Shape
  board: Board
  filter: BoardFilter
  onFilter: (filter: BoardFilter) => void
  mayChase: boolean
}

/** 签收看板: the bar of states, who is missing, then everybody else. */
export function BoardView({ pages, shape, board, filter, onFilter, mayChase }: BoardViewProps) {
  const [open, setOpen] = useState<BoardRow>()
  const { rows } = pages
  const reload = () => void pages.reload()
  const { pending, granted, refused } = board.leave
  const asked = pending + granted + refused
  const { state: chosen, answer: _answer, ...others } = filter
  return (
    <>
      <ProblemBanner problem={pages.outdated} />
      <BoardHead board={board} />
      <Panel>
        <StateBar
          states={board.states}
          chosen={chosen}
          onChoose={(state) => onFilter({ ...others, ...(state && { state }) })}
        />
      </Panel>
      <BoardFilters board={board} filter={filter} onFilter={onFilter} />
      <Names pages={pages} shape={shape} board={board} filter={filter} onOpen={setOpen} />
      {asked > 0 && <LeavesPanel key={asked} dispatchId={board.id} onDecided={reload} />}
      <ReturnsPanel returns={board.returns} />
      {board.kind !== 'rulebook' && <AttendanceFigures board={board} />}
      <RecordPanel id={board.id} kind={board.kind} />
      {mayChase && <BoardBar board={board} rows={rows} onChanged={reload} />}
      {open && (
        <ReceiptDialog
          dispatchId={board.id}
          row={open}
          title={board.title}
          onlyNoted={isOnlyNoted(board)}
          returnBy={board.returns.by}
          mayChase={mayChase}
          onDone={() => {
            setOpen(undefined)
            reload()
          }}
          onDismiss={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

type NamesProps = Pick<BoardViewProps, 'pages' | 'shape' | 'board' | 'filter'> & {
  onOpen: (row: BoardRow) => void
}

/** Unsigned names as chips, the rest as rows; narrowed down to one state, all as rows. */
function Names({ pages, shape, board, filter, onOpen }: NamesProps) {
  const { rows, loading, more } = pages
  const { asTable, choice } = shape
  if (rows.length === 0 && pages.problem)
    return <ProblemMessage problem={pages.problem} onRetry={() => void pages.retry()} />
  if (rows.length === 0 && !loading && !more)
    return <Message title="没有这样的收件人" advice="换一个状态或范围看看，或者清空查找。" />
  const unsigned = filter.state ? [] : rows.filter(({ state }) => state !== 'signed')
  const others = filter.state ? rows : rows.filter(({ state }) => state === 'signed')
  if (asTable && rows.length > 0)
    return (
      <>
        {choice}
        <ReceiptTable rows={rows} pages={pages} onOpen={onOpen} />
      </>
    )
  return (
    <>
      {choice}
      {unsigned.length > 0 && (
        <UnsignedNames rows={unsigned} count={unsignedCount(board, filter)} onOpen={onOpen} />
      )}
      {others.length > 0 && <ReceiptList rows={others} onOpen={onOpen} />}
      <View className="board-more">
        <ListFoot pages={pages} />
      </View>
    </>
  )
}

/** Of the group in sight, where it is known without counting its names. */
function unsignedCount(board: Board, { as, delegation, search, mine }: BoardFilter) {
  if (search || mine) return undefined
  if (as) return board.byAs.find((one) => one.as === as)?.unsigned
  if (delegation) return board.byDelegation.find((one) => one.delegation === delegation)?.unsigned
  return board.made - board.states.signed
}
