import { View } from '@tarojs/components'
import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import type { ListPages } from '@/ui/list-pages'
import { dayOf, showDay } from '@domain/dates/day'
import { answerLabels } from '@domain/opinions/opinion'
import type { OpinionRow, OpinionsHead } from './use-opinions'
import './opinion-table.scss'

interface OpinionTableProps {
  rows: readonly OpinionRow[]
  periods: OpinionsHead['periods']
  pages: ListPages
  /** With the ids of all that are shown, in their order. */
  onOpen: (row: OpinionRow, order: readonly string[]) => void
}

/** The same opinions as in the order of the text, to be sorted and narrowed down. */
export function OpinionTable({ rows, periods, pages, onOpen }: OpinionTableProps) {
  const periodOf = ({ ofText }: OpinionRow) => periods.find(({ text }) => text === ofText)?.name
  // In the order of the text, which the cloud keeps: where each provision comes first.
  const places = rows.map(({ about }, place) => [about, place] as const)
  const placeOf = new Map(places.reverse())
  const columns: TableColumn<OpinionRow>[] = [
    {
      ...{ key: 'text', label: '意见', text: ({ text }: OpinionRow) => text },
      show: ({ text }) => <View className="opinion-table__text">{text}</View>,
    },
    {
      ...{ key: 'about', label: '条款', narrows: true, tight: true },
      text: ({ about }) => about,
      order: ({ about }) => placeOf.get(about) ?? 0,
    },
    { key: 'from', label: '来自', text: ({ from }) => from, narrows: true },
    {
      ...{ key: 'at', label: '日期', tight: true, order: ({ at }: OpinionRow) => at },
      text: ({ at }) => showDay(dayOf(at)),
    },
    {
      ...{ key: 'result', label: '答复', narrows: true, tight: true },
      text: ({ answer }) => (answer ? answerLabels[answer.result] : '未答复'),
    },
    {
      ...{ key: 'reason', label: '理由', hiddenAtFirst: true },
      text: ({ answer }) => answer?.reason ?? '',
    },
    {
      ...{ key: 'by', label: '答复人', tight: true, narrows: true, hiddenAtFirst: true },
      text: ({ answer }) => answer?.by ?? '',
    },
    {
      ...{ key: 'period', label: '哪一稿', narrows: true, hiddenAtFirst: periods.length < 2 },
      text: (row) => periodOf(row) ?? '',
    },
  ]
  return (
    <DataTable
      name="opinions"
      caption="意见"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={(row, shown) =>
        onOpen(
          row,
          shown.map(({ id }) => id),
        )
      }
      pages={pages}
    />
  )
}
