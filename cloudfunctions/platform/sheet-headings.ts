import type { Worksheet } from 'exceljs'

/** Headings in the first row that stand out. */
export function styleHeadings(sheet: Worksheet): void {
  const row = sheet.getRow(1)
  row.height = 24
  row.font = { bold: true, color: { argb: 'FFFFFFFF' } }
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFB3261E' } }
  row.alignment = { vertical: 'middle' }
}
