import { Workbook, type CellValue } from 'exceljs'
import { fields, headings, type Field } from '@domain/roster/headings'
import { appointmentKinds, type AppointmentKind } from '@domain/vocabulary/appointment-kinds'

/** A person's line: `kind` as a kind or any text; the rest as Excel keeps it, right or wrong. */
type Line = Partial<Record<Exclude<Field, 'kind'>, CellValue>> & {
  kind?: AppointmentKind | (string & {})
}

/**
 * A real .xlsx with a sheet 人员. Each person is a deputy with a name and phone of their own unless
 * told otherwise: `aRoster().person({ name: '张三' }).person({ kind: 'editor' }).build()`.
 */
export function aRoster() {
  const lines: Record<Field, CellValue>[] = []
  const named: Record<Field, string> = { ...headings }
  const touches: ((workbook: Workbook) => void)[] = []
  const roster = {
    person(line: Line = {}) {
      const n = lines.length
      const person = {
        name: `代表${[...String(n)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')}`,
        phone: String(13_900_000_000 + n),
        kind: 'deputy',
        term: '第十八届',
        delegation: '第一代表团',
        unit: '区教育局',
        title: null,
        columns: null,
        from: '2026-01-10',
        endedOn: null,
        ...line,
      }
      const label = Object.entries(appointmentKinds).find(([kind]) => kind === person.kind)?.[1]
        .label
      lines.push({ ...person, kind: label ?? person.kind })
      return roster
    },
    people(count: number, line: Line = {}) {
      for (let n = 0; n < count; n++) roster.person(line)
      return roster
    },
    /** Under other headings than the template's. */
    headed(renamed: Partial<Record<Field, string>>) {
      Object.assign(named, renamed)
      return roster
    },
    /** Any oddity of office files, done to the workbook last. */
    touched(touch: (workbook: Workbook) => void) {
      touches.push(touch)
      return roster
    },
    async build(): Promise<Buffer> {
      const workbook = new Workbook()
      const sheet = workbook.addWorksheet('人员')
      sheet.addRow(fields.map((field) => named[field]))
      for (const line of lines) sheet.addRow(fields.map((field) => line[field]))
      for (const touch of touches) touch(workbook)
      return Buffer.from(await workbook.xlsx.writeBuffer())
    },
  }
  return roster
}
