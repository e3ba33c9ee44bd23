import { goTo } from '@/platform/go'
import { DataTable } from '@/ui/data-table/data-table'
import type { TableColumn } from '@/ui/data-table/table-rows'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import { resultOf } from './result-of'

type LedgerRow = OutputNamed<'notices.timelinessLedger'>['rows'][number]

const columns: TableColumn<LedgerRow>[] = [
  { key: 'title', label: '通知', text: ({ title }) => title },
  {
    ...{ key: 'kind', label: '种类', narrows: true, tight: true },
    text: ({ kind }) => meetingKinds[kind],
  },
  {
    ...{ key: 'issued', label: '发出', tight: true, order: ({ issuedAt }) => issuedAt },
    text: ({ issuedAt }) => dateAndTime(issuedAt),
  },
  {
    ...{ key: 'latest', label: '最迟', tight: true, order: ({ latestDay }) => latestDay },
    text: ({ latestDay }) => showDay(latestDay),
  },
  {
    ...{ key: 'spare', label: '提前', tight: true, order: ({ daysToSpare }) => daysToSpare },
    text: (row) => resultOf(row).text,
    show: (row) => <Tag look={resultOf(row).late ? 'red' : 'plain'}>{resultOf(row).text}</Tag>,
  },
  {
    ...{ key: 'result', label: '结果', narrows: true, hiddenAtFirst: true },
    text: ({ urgent, late }) => (urgent ? '临时召集' : late ? '逾期' : '按时'),
  },
  {
    ...{ key: 'meets', label: '会议时间', order: ({ startsAt }) => startsAt },
    text: ({ startsAt }) => cardTime(startsAt),
  },
  {
    ...{ key: 'basis', label: '依据', hiddenAtFirst: true },
    text: ({ urgent, basis }) => (urgent ? `${urgent.approvedBy}批准：${urgent.reason}` : basis),
  },
]

/** Every notice of the year on a wide screen. */
export function NoticeTable({ rows }: { rows: readonly LedgerRow[] }) {
  return (
    <DataTable
      name="timeliness"
      caption="全年通知"
      columns={columns}
      rows={rows}
      keyOf={({ noticeId, issuedAt }) => `${noticeId} ${issuedAt}`}
      onOpen={({ meetingId }) => goTo(`/packages/meetings/meeting/index?id=${meetingId}`)}
    />
  )
}
