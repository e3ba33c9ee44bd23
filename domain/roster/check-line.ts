import { writtenDay } from '../dates/written-day'
import { appointmentKinds, type AppointmentKind } from '../vocabulary/appointment-kinds'
import { columnLabels, columns as allColumns, type Column } from '../vocabulary/columns'
import { headings, type Field } from './headings'
import { mobileNumber } from './phone'
import type { RosterRow, RowFault } from './roster-row'
import { unreadable, type SheetCell } from './sheet-cell'
import { termOf } from './term'

/** A line as far as it could be understood; it may go in when it has no faults. */
export interface CheckedLine {
  row: number
  name?: string | undefined
  phone?: string | undefined
  faults: RowFault[]
  /** Only when there are no faults. */
  result?: RosterRow | undefined
}

/** Kinds a sheet may appoint to; who administers the system is never decided by a file. */
export const importableKinds = (Object.keys(appointmentKinds) as AppointmentKind[]).filter(
  (kind) => kind !== 'administrator',
)

const withColumns: readonly AppointmentKind[] = [
  'editor',
  'firstReviewer',
  'secondReviewer',
  'finalReviewer',
]

const labelOf = (kind: AppointmentKind) => appointmentKinds[kind].label
const withoutSpaces = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** Checks one line by itself: what is missing, what cannot be, and what to write instead. */
export function checkLine(row: number, cellOf: (field: Field) => SheetCell): CheckedLine {
  const faults: RowFault[] = []
  const fault = (field: Field, reason: string): undefined => {
    // One reason a cell: what stands behind the first is guesswork.
    if (!faults.some(({ column }) => column === headings[field]))
      faults.push({ row, column: headings[field], reason })
  }
  const text = (field: Field): string | undefined => {
    const cell = cellOf(field)
    if (typeof cell !== 'string') return fault(field, unreadable[cell.unreadable])
    return cell.trim().replace(/\s+/g, ' ') || undefined
  }
  const needed = (field: Field, whose = '') => {
    const value = text(field)
    return value ?? fault(field, `${whose}没有填写${headings[field]}，请补填。`)
  }
  const read = <T>(value: string | undefined, reader: (value: string) => T) =>
    value === undefined ? undefined : reader(value)

  const name = read(needed('name'), (value) => {
    const tidy = tidyName(value)
    const fits = /^\P{Nd}{2,20}$/u.test(tidy)
    return fits ? tidy : fault('name', `姓名“${value}”不对：应为 2 至 20 个字，不含数字。`)
  })
  const phone = read(needed('phone'), (value) => {
    return mobileNumber(value) ?? fault('phone', `“${value}”不是手机号，请填写 11 位手机号码。`)
  })
  const kind = read(needed('kind'), (value) => {
    const label = withoutSpaces(value)
    if (label === labelOf('administrator')) return fault('kind', '管理员请在名册里逐个指定。')
    const allowed = importableKinds.map(labelOf).join('、')
    return (
      importableKinds.find((each) => labelOf(each) === label) ??
      fault('kind', `没有“${value}”这种身份，请从这些里选一个：${allowed}。`)
    )
  })
  const day = (field: 'from' | 'endedOn', value: string | undefined) =>
    read(value, (written) => {
      const wrong = `“${written}”不是存在的日期，请按 2026-03-01 的样子填写。`
      return writtenDay(written) ?? fault(field, wrong)
    })
  const from = day('from', needed('from'))
  const endedOn = day('endedOn', text('endedOn'))
  if (from && endedOn && endedOn <= from)
    fault('endedOn', '截止日期是不再任职的第一天，须晚于起始日期，请核对。')

  const result = kind && { row, kind, title: text('title'), ...belonging(kind) }
  if (!result || !name || !phone || !from || faults.length > 0) return { row, name, phone, faults }
  return { row, name, phone, faults, result: { ...result, name, phone, from, endedOn } }

  /** What the kind needs to know besides; fields of other kinds are left unread. */
  function belonging(kind: AppointmentKind) {
    const { label, within } = appointmentKinds[kind]
    const ofCommittee = kind === 'specialCommitteeMember'
    return {
      term: within === 'body' ? read(needed('term', label), readTerm) : undefined,
      delegation: kind === 'deputy' ? needed('delegation', label) : undefined,
      unit: within === 'organ' || ofCommittee ? needed('unit', label) : undefined,
      columns: read(text('columns'), (value) => readColumns(kind, value)),
    }
  }

  function readTerm(value: string) {
    return termOf(value) ?? fault('term', `看不懂届次“${value}”，请按“第十八届”的样子填写。`)
  }

  function readColumns(kind: AppointmentKind, value: string): Column[] | undefined {
    if (!withColumns.includes(kind))
      return fault('columns', `只有${withColumns.map(labelOf).join('、')}分管栏目，请清空这一格。`)
    const labels = value
      .normalize('NFKC')
      .split(/[、,;\s]+/)
      .filter(Boolean)
    const unknown = labels.filter(
      (label) => !allColumns.some((each) => columnLabels[each] === label),
    )
    if (unknown.length === 0)
      return allColumns.filter((each) => labels.includes(columnLabels[each]))
    const allowed = Object.values(columnLabels).join('、')
    return fault(
      'columns',
      `没有“${unknown.join('、')}”这个栏目，可选：${allowed}；全部分管请留空。`,
    )
  }
}

/** One person has one name: without the space that pads two characters, with one kind of middle dot. */
const tidyName = (written: string) =>
  written
    .normalize('NFKC')
    .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
    .replace(/\s*[·•‧∙・]\s*/g, '·')
