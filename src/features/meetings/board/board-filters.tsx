import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chips } from '@/ui/chips'
import { TextInput } from '@/ui/text-input'
import { attendingLabels } from '@domain/meeting/meeting'
import { limits } from '@domain/vocabulary/limits'
import type { Board, BoardFilter } from './use-board'
import './board-filters.scss'

interface BoardFiltersProps {
  board: Board
  filter: BoardFilter
  onFilter: (filter: BoardFilter) => void
}

/** So many names are found by looking; more are searched. */
const namesInSight = 60

/** By standing, by delegation, by name; with how many of each have not signed. */
export function BoardFilters({ board, filter, onFilter }: BoardFiltersProps) {
  const [text, setText] = useState(filter.search ?? '')
  const { as: _as, delegation: _delegation, ...others } = filter
  const onLeave = board.leave.pending + board.leave.granted + board.leave.refused
  const groups = [
    { value: 'all', text: '全部' },
    // Whoever holds a book holds it; there is no standing to tell apart.
    ...(board.kind === 'rulebook' ? [] : board.byAs).map(({ as, unsigned }) => ({
      value: `as ${as}`,
      text: `${attendingLabels[as]}${left(unsigned)}`,
    })),
    ...board.byDelegation.map(({ delegation, unsigned }) => ({
      value: `in ${delegation}`,
      text: `${delegation}${left(unsigned)}`,
    })),
    ...(onLeave > 0 ? [{ value: 'leave', text: `请假 ${onLeave}` }] : []),
    { value: 'mine', text: '由我打电话' },
  ]
  const chosen = filter.mine
    ? 'mine'
    : filter.answer
      ? 'leave'
      : filter.as
        ? `as ${filter.as}`
        : filter.delegation
          ? `in ${filter.delegation}`
          : 'all'
  const choose = (value: string) => {
    const { mine: _mine, answer: _answer, ...rest } = others
    if (value === 'leave') {
      const { state: _state, ...any } = rest
      return onFilter({ ...any, answer: 'leave' })
    }
    if (value === 'mine') return onFilter({ ...rest, mine: true })
    const as = board.byAs.find((one) => value === `as ${one.as}`)?.as
    const delegation = value.startsWith('in ') ? value.slice(3) : undefined
    onFilter({ ...rest, ...(as && { as }), ...(delegation && { delegation }) })
  }
  const search = (words: string) => {
    const { search: _search, ...rest } = filter
    onFilter({ ...rest, ...(words && { search: words }) })
  }
  return (
    <View className="board-filters">
      <Chips label="哪些人" options={groups} value={chosen} onChoose={choose} />
      {(board.made > namesInSight || filter.search) && (
        <TextInput
          label="查找姓名或单位"
          value={text}
          onInput={(value) => {
            setText(value)
            if (!value.trim()) search('')
          }}
          onConfirm={() => search(text.trim())}
          placeholder="姓名或单位名称，回车查找"
          maxLength={limits.queryLength}
        />
      )}
    </View>
  )
}

const left = (unsigned: number) => (unsigned > 0 ? ` 差${unsigned}` : ' ✓')
