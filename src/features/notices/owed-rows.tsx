import { goTo } from '@/platform/go'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { endOfDay } from '@domain/dates/add-days'
import { countdown } from '@domain/meeting-clock/deadlines'
import type { OutputNamed } from '@domain/operations'

interface OwedRowsProps {
  rows: OutputNamed<'notices.myMaterials'>['rows']
  now: string
}

/** 待交材料, the nearest day first; where they are handed in is one tap away. */
export function OwedRows({ rows, now }: OwedRowsProps) {
  const owed = rows.filter(({ state }) => state === 'asked')
  if (owed.length === 0) return null
  return (
    <RowList>
      {owed.map(({ id, title, meeting, dueOn }) => {
        const { overdue, text } = countdown(endOfDay(dueOn), now)
        return (
          <Row
            key={id}
            title="待交材料"
            tags={<Tag look={overdue ? 'red' : 'plain'}>{text}</Tag>}
            note={`${title}，${meeting.title}`}
            onPress={() => goTo('/packages/notices/handin/index')}
          />
        )
      })}
    </RowList>
  )
}
