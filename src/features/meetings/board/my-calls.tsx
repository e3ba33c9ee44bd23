import { useState } from 'react'
import { Panel } from '@/ui/panel'
import { PrintButton } from '@/ui/print-button'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { attendingLabels } from '@domain/meeting/meeting'
import type { OutputNamed } from '@domain/operations'
import { ReceiptDialog } from './receipt-dialog'
import { callWords } from './row-words'

type ToCall = OutputNamed<'notices.myCalls'>['rows'][number]

/** 待我打电话的人; nothing where there are none. */
export function MyCalls({ rows, onChanged }: { rows: readonly ToCall[]; onChanged: () => void }) {
  const [open, setOpen] = useState<ToCall>()
  if (rows.length === 0) return null
  return (
    <Panel title={`待我打电话 · ${rows.length}`}>
      <RowList>
        {rows.map((row) => {
          const last = row.calls[row.calls.length - 1]
          return (
            <Row
              key={row.id}
              title={row.name}
              tags={row.as === 'member' ? null : <Tag>{attendingLabels[row.as]}</Tag>}
              note={[row.unit, row.title, last && callWords(last)].filter(Boolean).join(' · ')}
              onPress={() => setOpen(row)}
            />
          )
        })}
      </RowList>
      <PrintButton />
      {open && (
        <ReceiptDialog
          dispatchId={open.dispatchId}
          row={open}
          title={open.title}
          onlyNoted={open.onlyNoted}
          returnBy={open.returnBy}
          mayChase
          onDone={() => {
            setOpen(undefined)
            onChanged()
          }}
          onDismiss={() => setOpen(undefined)}
        />
      )}
    </Panel>
  )
}
