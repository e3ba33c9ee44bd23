import { Workbook } from 'exceljs'
import type { Field } from '@domain/roster/headings'
import { appointmentKinds, type AppointmentKind } from '@domain/vocabulary/appointment-kinds'
import { addExplanations } from './explain-columns'
import { addRosterSheet } from './roster-sheet'

/** One appointment as it is handed out; texts as a person reads them, days `YYYY-MM-DD`. */
export interface ExportRow {
  name: string
  phone: string
  kind: AppointmentKind
  termName?: string | undefined
  delegation?: string | undefined
  /** The organ's or special committee's name. */
  unit?: string | undefined
  title?: string | undefined
  /** Labels of columns, separated by 、. */
  columns?: string | undefined
  from: string
  endedOn?: string | undefined
  /** 在任, 离任 …, which an import does not read. */
  state: string
}

const examples: Partial<Record<Field, string>>[] = [
  {
    name: '示例：张三',
    phone: '13800000000',
    kind: '人大代表',
    term: '第十八届',
    delegation: '第一代表团',
    title: '教师',
    from: '2026-01-10',
  },
  {
    name: '示例：李四',
    phone: '13900000000',
    kind: '初审',
    columns: '要闻动态、代表风采',
    from: '2026-03-01',
  },
]

/** The .xlsx that clerks fill in: examples, lists to choose from, and a sheet 填写说明. */
export async function rosterTemplate(): Promise<Buffer> {
  const workbook = new Workbook()
  const sheet = addRosterSheet(workbook)
  for (const example of examples)
    sheet.addRow(example).font = { italic: true, color: { argb: 'FF6B6B6B' } }
  addExplanations(workbook)
  return bytesOf(workbook)
}

/**
 * A roster as an .xlsx that can be imported again. Texts are written as string cells, which Excel
 * shows and never runs, also when they begin with = + - or @.
 */
export async function rosterWorkbook(rows: readonly ExportRow[]): Promise<Buffer> {
  const workbook = new Workbook()
  const sheet = addRosterSheet(workbook, ['状态'])
  for (const { kind, termName, state, ...same } of rows) {
    const line = sheet.addRow({ ...same, kind: appointmentKinds[kind].label, term: termName })
    line.getCell(sheet.columnCount).value = state
  }
  return bytesOf(workbook)
}

const bytesOf = async (workbook: Workbook): Promise<Buffer> =>
  Buffer.from(await workbook.xlsx.writeBuffer())
