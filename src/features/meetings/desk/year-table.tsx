import { goTo } from '@/platform/go'
import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import { dateAndTime } from '@domain/dates/show'
import { meetingStatusLabels } from '@domain/meeting/meeting'
import { noticeStateLabels } from '@domain/meeting/notice-state'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import type { MeetingRow } from './use-year'
import { addressOf, whenOf } from './when'

const columns: TableColumn<MeetingRow>[] = [
  { key: 'title', label: '名称', text: ({ title }) => title },
  {
    ...{ key: 'when', label: '时间', text: whenOf },
    order: ({ startsAt, plannedMonth }) => startsAt ?? plannedMonth ?? '',
  },
  {
    ...{ key: 'kind', label: '种类', narrows: true, tight: true },
    text: ({ kind, kindName }) => kindName ?? meetingKinds[kind],
  },
  {
    ...{ key: 'status', label: '状态', narrows: true, tight: true },
    text: ({ status }) => meetingStatusLabels[status],
  },
  {
    ...{ key: 'notice', label: '通知', narrows: true, tight: true },
    // An item of the plan has no notice, and lacks none.
    text: ({ status, notice }) => (status === 'planned' ? '' : noticeStateLabels[notice.state]),
  },
  {
    ...{ key: 'latest', label: '最迟发出', tight: true },
    text: ({ latestMoment }) => (latestMoment ? dateAndTime(latestMoment) : ''),
    order: ({ latestMoment }) => latestMoment ?? '',
  },
  { key: 'venue', label: '地点', text: ({ venue }) => venue },
  { key: 'topic', label: '议题', text: ({ topic }) => topic ?? '', hiddenAtFirst: true },
]

/** 全年安排 on a wide screen: all of the year, with what has no month yet. */
export function YearTable({ rows }: { rows: readonly MeetingRow[] }) {
  return (
    <DataTable
      name="meetings"
      caption="全年安排"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={(row) => goTo(addressOf(row))}
    />
  )
}
