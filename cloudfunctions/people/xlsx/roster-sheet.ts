import type { DataValidation, Workbook, Worksheet } from 'exceljs'
import { importableKinds } from '@domain/roster/check-line'
import { fields, headings, requiredFields, type Field } from '@domain/roster/headings'
import { appointmentKinds } from '@domain/vocabulary/appointment-kinds'
import { columnLabels } from '@domain/vocabulary/columns'
import { styleHeadings } from '../../platform/sheet-headings'

/** The sheet that is written, and read when a workbook has several. */
export const rosterSheetName = '人员'

/** Lines below the headings that offer their lists. */
const listedLines = 10_000

const widths: Record<Field, number> = {
  name: 14,
  phone: 16,
  kind: 18,
  term: 12,
  delegation: 18,
  unit: 26,
  title: 20,
  columns: 28,
  from: 14,
  endedOn: 14,
}

/** A sheet 人员 with its headings, and columns after them that an import leaves unread. */
export function addRosterSheet(workbook: Workbook, further: readonly string[] = []): Worksheet {
  const sheet = workbook.addWorksheet(rosterSheetName, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  })
  const required: readonly Field[] = requiredFields
  sheet.columns = [
    ...fields.map((field) => ({
      key: field,
      header: `${headings[field]}${required.includes(field) ? '*' : ''}`,
      width: widths[field],
      // As text: a phone is not cut to 1.38E+10, and a day stays as it was typed.
      style: { numFmt: '@' },
    })),
    ...further.map((header) => ({ header, width: 14 })),
  ]
  styleHeadings(sheet)
  offer(sheet, 'kind', {
    type: 'list',
    formulae: [listOf(importableKinds.map((kind) => appointmentKinds[kind].label))],
    showErrorMessage: true,
    errorTitle: headings.kind,
    error: '请从列表中选择。',
  })
  // Excel's lists take one value: this one only suggests, for several are allowed.
  offer(sheet, 'columns', { type: 'list', formulae: [listOf(Object.values(columnLabels))] })
  return sheet
}

const listOf = (labels: readonly string[]) => `"${labels.join(',')}"`

/** exceljs takes a validation for a range, but does not name it in its types. */
function offer(sheet: Worksheet, field: Field, list: Omit<DataValidation, 'allowBlank'>): void {
  const letter = sheet.getColumn(field).letter
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: DataValidation): void }
  }
  dataValidations.add(`${letter}2:${letter}${listedLines + 1}`, { ...list, allowBlank: true })
}
