import { Workbook } from 'exceljs'
import { showDay } from '@domain/dates/day'
import { meetingTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import { addSheet, type Heading } from '../../../platform/sheet-headings'

type Ledger = OutputNamed<'notices.timelinessLedger'>

const counts: Heading[] = [
  ['会议种类', 16],
  ['通知份数', 10],
  ['按时', 8],
  ['逾期', 8],
  ['临时召集', 10],
  ['平均提前（天）', 16],
  ['最少提前（天）', 16],
]

const each: Heading[] = [
  ['通知', 56],
  ['会议种类', 14],
  ['会议时间', 34],
  ['发出时间', 18],
  ['最迟发出日', 18],
  ['提前（天）', 12],
  ['结果', 10],
  ['依据', 48],
  ['临时召集批准人及理由', 40],
]

/** 会议通知时效台账: totals by kind, then every notice, as an .xlsx of two sheets. Texts are string cells, never run. */
export async function timelinessWorkbook({ rows, byKind, ...all }: Ledger): Promise<Buffer> {
  const workbook = new Workbook()
  const tally = ({
    total,
    inTime,
    late,
    urgent,
    averageDaysToSpare,
    leastDaysToSpare,
  }: typeof all) => [total, inTime, late, urgent, averageDaysToSpare ?? '', leastDaysToSpare ?? '']
  addSheet(workbook, '汇总', counts, [
    ...byKind.map(({ kind, ...count }) => [meetingKinds[kind], ...tally(count)]),
    ['合计', ...tally(all)],
  ])
  addSheet(
    workbook,
    '明细',
    each,
    rows.map((row) => [
      row.title,
      meetingKinds[row.kind],
      meetingTime(row.startsAt),
      dateAndTime(row.issuedAt),
      showDay(row.latestDay),
      row.daysToSpare,
      row.urgent ? '临时召集' : row.late ? '逾期' : '按时',
      row.basis,
      row.urgent ? `${row.urgent.approvedBy}：${row.urgent.reason}` : '',
    ]),
  )
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
