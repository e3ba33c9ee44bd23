import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { DataTable, type DataTableProps } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import { Tag } from '@/ui/tag'
import { dateAndTime } from '@domain/dates/show'
import { columnLabels } from '@domain/vocabulary/columns'
import { addressOf, stateOf } from './desk-row-words'
import type { DeskRow } from './use-desk'

const columns: TableColumn<DeskRow>[] = [
  {
    key: 'title',
    label: '标题',
    text: ({ title }) => title || '（未填标题）',
    show: ({ title, heldBecause, copyStands }) => (
      <>
        {title || '（未填标题）'}
        {heldBecause && <View className="data-table__note">{heldBecause}</View>}
        {copyStands && <View className="data-table__note">公众号副本待处理</View>}
      </>
    ),
  },
  {
    ...{ key: 'state', label: '状态', text: stateOf, narrows: true, tight: true },
    show: (row) => <Tag look={row.heldBecause ? 'red' : 'plain'}>{stateOf(row)}</Tag>,
  },
  {
    ...{ key: 'column', label: '栏目', narrows: true, tight: true },
    text: ({ column }) => (column ? columnLabels[column] : '未选栏目'),
  },
  { key: 'author', label: '作者', text: ({ author }) => author, narrows: true, tight: true },
  {
    ...{ key: 'published', label: '发布', tight: true, order: whenPublished },
    text: ({ publishedAt, dueAt }) =>
      publishedAt ? dateAndTime(publishedAt) : dueAt ? `定于 ${dateAndTime(dueAt)}` : '',
  },
  {
    ...{ key: 'touched', label: '改动', tight: true, order: ({ updatedAt }) => updatedAt },
    text: ({ updatedAt }) => dateAndTime(updatedAt),
  },
  {
    ...{ key: 'toucher', label: '改动人', tight: true, hiddenAtFirst: true },
    text: ({ updatedBy }) => updatedBy,
  },
  {
    ...{ key: 'pinned', label: '置顶', tight: true, hiddenAtFirst: true, narrows: true },
    text: ({ pinned }) => (pinned ? '置顶' : ''),
  },
  {
    ...{ key: 'reads', label: '阅读', numeric: true, order: ({ readCount }) => readCount },
    text: ({ publishedAt, readCount }) => (publishedAt ? String(readCount) : ''),
  },
]

function whenPublished({ publishedAt, dueAt }: DeskRow): string {
  return publishedAt ?? dueAt ?? ''
}

/** The same stories as the list shows, on a wide screen. */
export function DeskTable({ rows, pages }: Pick<DataTableProps<DeskRow>, 'rows' | 'pages'>) {
  return (
    <DataTable
      name="news-desk"
      caption="稿件"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={(row) => goTo(addressOf(row))}
      pages={pages}
    />
  )
}
