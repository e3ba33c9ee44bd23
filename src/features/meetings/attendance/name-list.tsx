import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { TextInput } from '@/ui/text-input'
import { presenceLabels } from '@domain/attendance/presence'
import { timeOfDay } from '@domain/dates/meeting-time'
import { attendingLabels } from '@domain/meeting/meeting'
import { UndoDialog } from './undo-dialog'
import type { BoardRow } from './use-attendance'

type Shown = 'away' | 'here' | 'all'

interface NameListProps {
  rows: readonly BoardRow[]
  mayTend: boolean
  onChanged: () => void
}

const here = ({ presence }: BoardRow) =>
  presence === 'present' || presence === 'late' || presence === 'left'

/** 按名单报到: whoever has no phone at hand, or whose scan did not work. */
export function NameList({ rows, mayTend, onChanged }: NameListProps) {
  const [shown, setShown] = useState<Shown>('away')
  const [search, setSearch] = useState('')
  const [undoing, setUndoing] = useState<BoardRow>()
  const enter = useCommand('notices.checkInByStaff')
  const leave = useCommand('notices.recordLeaving')
  const present = rows.filter(here)
  const options = [
    { value: 'away' as const, text: `未报到 ${rows.length - present.length}` },
    { value: 'here' as const, text: `已报到 ${present.length}` },
    { value: 'all' as const, text: `全部 ${rows.length}` },
  ]
  const found = rows.filter(
    (row) =>
      (shown === 'all' || here(row) === (shown === 'here')) &&
      `${row.name}${row.unit}`.includes(search.trim()),
  )
  const then = (act: Promise<unknown>) => void act.then((done) => done && onChanged())
  return (
    <View>
      <Chips label="名单" options={options} value={shown} onChoose={setShown} />
      <View style={{ margin: '10px 0' }}>
        <TextInput
          label="查找"
          value={search}
          onInput={setSearch}
          placeholder="查找姓名或单位"
          maxLength={20}
        />
      </View>
      <ProblemBanner problem={enter.problem ?? leave.problem} />
      {found.length === 0 && (
        <Message title={shown === 'away' && !search ? '都报到了' : '没有符合的人'} />
      )}
      <RowList>
        {found.map((row) => (
          <Row
            key={row.receiptId}
            title={row.name}
            note={noteOf(row)}
            tags={
              <Tag look={row.presence === 'missing' || row.presence === 'late' ? 'red' : 'plain'}>
                {presenceLabels[row.presence]}
              </Tag>
            }
            aside={mayTend && actsOf(row)}
          />
        ))}
      </RowList>
      {undoing && (
        <UndoDialog
          row={undoing}
          onDismiss={() => setUndoing(undefined)}
          onDone={() => {
            setUndoing(undefined)
            onChanged()
          }}
        />
      )}
    </View>
  )

  function actsOf(row: BoardRow) {
    const { receiptId, checkedIn, leftAt } = row
    if (!checkedIn) {
      return (
        <Button
          look="primary"
          disabled={enter.running}
          onPress={() => then(enter.run({ receiptId }))}
        >
          报到
        </Button>
      )
    }
    return (
      <>
        <Button
          disabled={leave.running}
          onPress={() => then(leave.run({ receiptId, left: !leftAt }))}
        >
          {leftAt ? '回到会场' : '早退'}
        </Button>
        <Button look="quiet" onPress={() => setUndoing(row)}>
          撤销
        </Button>
      </>
    )
  }
}

const noteOf = ({ as, unit, checkedIn, leftAt }: BoardRow): string =>
  [
    attendingLabels[as],
    unit,
    checkedIn && `${timeOfDay(checkedIn.at)}报到（${checkedIn.by}）`,
    leftAt && `${timeOfDay(leftAt)}离会`,
  ]
    .filter(Boolean)
    .join(' · ')
