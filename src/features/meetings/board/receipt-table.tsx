import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import type { ListPages } from '@/ui/list-pages'
import { dateAndTime } from '@domain/dates/show'
import { receiptStateLabels } from '@domain/dispatch/receipt-state'
import { attendingLabels } from '@domain/meeting/meeting'
import { answerText, callWords } from './row-words'
import type { BoardRow } from './use-board'

/** How far a notice has come, the least first. */
const states = Object.keys(receiptStateLabels)

const columns: TableColumn<BoardRow>[] = [
  { key: 'name', label: '姓名或单位', text: ({ name }) => name },
  {
    ...{ key: 'unit', label: '代表团或所在单位', narrows: true },
    text: ({ name, unit }) => (unit === name ? '' : unit),
  },
  {
    ...{ key: 'as', label: '身份', narrows: true, tight: true },
    text: ({ as }) => attendingLabels[as],
  },
  {
    ...{ key: 'state', label: '状态', narrows: true, tight: true },
    text: ({ state }) => receiptStateLabels[state],
    order: ({ state }) => states.indexOf(state),
  },
  {
    ...{ key: 'signed', label: '签收', tight: true, order: signedAt },
    text: (row) => (signedAt(row) ? dateAndTime(signedAt(row)) : ''),
  },
  {
    ...{ key: 'answer', label: '答复', narrows: true, tight: true },
    text: (row) => answerText(row) ?? '',
  },
  { key: 'push', label: '推送', text: ({ push }) => push?.text ?? '', narrows: true },
  {
    ...{ key: 'caller', label: '由谁打电话', narrows: true, tight: true },
    text: ({ caller }) => caller?.name ?? '',
  },
  {
    ...{
      key: 'calls',
      label: '最近一次电话',
      order: ({ calls }: BoardRow) => calls.at(-1)?.at ?? '',
    },
    text: ({ calls }) => calls.slice(-1).map(callWords).join(''),
  },
  {
    ...{ key: 'read', label: '打开', tight: true, hiddenAtFirst: true },
    ...{ order: ({ readAt }: BoardRow) => readAt ?? '' },
    text: ({ readAt }) => (readAt ? dateAndTime(readAt) : ''),
  },
  {
    ...{ key: 'attendees', label: '参会回执', hiddenAtFirst: true },
    text: ({ attendees }) => attendees.map(({ name, title }) => `${name} ${title}`).join('；'),
  },
]

function signedAt({ state, confirmed }: BoardRow): string {
  return state === 'signed' && confirmed ? confirmed.at : ''
}

interface ReceiptTableProps {
  rows: readonly BoardRow[]
  pages: ListPages
  onOpen: (row: BoardRow) => void
}

/** The same recipients as 名单, to be sorted and narrowed down further. Names are looked for by the cloud, above. */
export function ReceiptTable({ rows, pages, onOpen }: ReceiptTableProps) {
  return (
    <DataTable
      name="board"
      caption="收件人"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={onOpen}
      searches={false}
      pages={pages}
    />
  )
}
