import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import type { ListPages } from '@/ui/list-pages'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { outletLevelLabels, outletLevels } from '@domain/vocabulary/outlet-levels'
import type { SubmissionRow } from './use-submissions'

const stateOf = ({ adoption }: SubmissionRow) => (adoption ? '已采用' : '待采用')

const columns: TableColumn<SubmissionRow>[] = [
  { key: 'title', label: '稿件', text: ({ title }) => title },
  { key: 'outlet', label: '媒体', text: ({ outlet }) => outlet, narrows: true },
  {
    ...{ key: 'level', label: '层级', narrows: true, tight: true, hiddenAtFirst: true },
    text: ({ level }) => outletLevelLabels[level],
    order: ({ level }) => outletLevels.indexOf(level),
  },
  {
    key: 'authors',
    label: '作者',
    text: ({ authors }) => authors.map(({ name }) => name).join('、'),
  },
  {
    ...{
      key: 'sent',
      label: '投稿',
      tight: true,
      order: ({ submittedOn }: SubmissionRow) => submittedOn,
    },
    text: ({ submittedOn }) => showDay(submittedOn),
  },
  {
    ...{ key: 'state', label: '状态', tight: true, text: stateOf },
    show: (row) => <Tag look={row.adoption ? 'red' : 'plain'}>{stateOf(row)}</Tag>,
  },
  {
    ...{ key: 'adopted', label: '采用' },
    text: ({ adoption }) =>
      adoption ? [showDay(adoption.adoptedOn), adoption.page].filter(Boolean).join('，') : '',
    order: ({ adoption }) => adoption?.adoptedOn ?? '',
  },
  {
    ...{ key: 'by', label: '登记人', tight: true, hiddenAtFirst: true },
    text: ({ updatedBy }) => updatedBy,
  },
]

interface SubmissionTableProps {
  rows: readonly SubmissionRow[]
  pages: ListPages
  onOpen: (row: SubmissionRow) => void
}

/** 投稿记录 on a wide screen; what is done with one stands in its dialog. */
export function SubmissionTable({ rows, pages, onOpen }: SubmissionTableProps) {
  return (
    <DataTable
      name="submissions"
      caption="投稿记录"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={onOpen}
      pages={pages}
    />
  )
}
