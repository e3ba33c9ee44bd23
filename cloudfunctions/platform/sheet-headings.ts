import type { Workbook, Worksheet } from 'exceljs'

/** A heading and how many characters wide its column is. */
export type Heading = [text: string, width: number]

/** Headings in the first row that stand out. */
export function styleHeadings(sheet: Worksheet): void {
  const row = sheet.getRow(1)
  row.height = 24
  row.font = { bold: true, color: { argb: 'FFFFFFFF' } }
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFB3261E' } }
  row.alignment = { vertical: 'middle' }
}

/** A sheet of rows below headings that stay in sight. Texts are string cells, which Excel shows and never runs. */
export function addSheet(
  workbook: Workbook,
  name: string,
  headings: readonly Heading[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = headings.map(([header, width]) => ({ header, width }))
  styleHeadings(sheet)
  for (const row of rows) sheet.addRow(row)
}
