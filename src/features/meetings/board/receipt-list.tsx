import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { receiptStateLabels } from '@domain/dispatch/receipt-state'
import { attendingLabels } from '@domain/meeting/meeting'
import { answerText, standing } from './row-words'
import type { BoardRow } from './use-board'

interface ReceiptListProps {
  rows: readonly BoardRow[]
  onOpen: (row: BoardRow) => void
}

export function ReceiptList({ rows, onOpen }: ReceiptListProps) {
  return (
    <RowList>
      {rows.map((row) => (
        <Row
          key={row.id}
          title={row.name}
          tags={<Tags row={row} />}
          note={standing(row)}
          onPress={() => onOpen(row)}
        />
      ))}
    </RowList>
  )
}

function Tags({ row }: { row: BoardRow }) {
  const answer = answerText(row)
  return (
    <>
      {row.as !== 'member' && <Tag>{attendingLabels[row.as]}</Tag>}
      {answer ? (
        <Tag look={row.answer === 'leave' ? 'red' : 'plain'}>{answer}</Tag>
      ) : (
        <Tag look={row.state === 'notPushed' ? 'red' : 'plain'}>
          {receiptStateLabels[row.state]}
        </Tag>
      )}
    </>
  )
}
