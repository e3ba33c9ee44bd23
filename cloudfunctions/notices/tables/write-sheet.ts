import { Workbook } from 'exceljs'

interface Sheet {
  /** Of the tab. */
  name: string
  title: string
  /** Heading and width in characters. */
  columns: readonly [heading: string, width: number][]
  rows: readonly (readonly (string | number)[])[]
  /** Lines below the table. */
  foot: readonly string[]
}

/**
 * A table to be printed and filed: A4 across, its title on top, headings on every page. Texts are string cells,
 * which Excel shows and never runs, also when they begin with = + - or @.
 */
export async function writeSheet({ name, title, columns, rows, foot }: Sheet): Promise<Buffer> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  sheet.pageSetup.printTitlesRow = '1:2'
  sheet.columns = columns.map(([, width]) => ({ width }))
  sheet.mergeCells(1, 1, 1, columns.length)
  const head = sheet.getCell(1, 1)
  head.value = title
  head.font = { size: 16, bold: true }
  head.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  sheet.getRow(1).height = 34
  sheet.addRow(columns.map(([heading]) => heading)).font = { bold: true }
  for (const row of rows) sheet.addRow(row)
  const line = { style: 'thin' as const }
  for (let row = 2; row <= rows.length + 2; row++) {
    for (let column = 1; column <= columns.length; column++) {
      const cell = sheet.getCell(row, column)
      cell.border = { top: line, bottom: line, left: line, right: line }
      cell.alignment = { vertical: 'middle', wrapText: true }
    }
  }
  for (const text of foot) {
    const added = sheet.addRow([text])
    sheet.mergeCells(added.number, 1, added.number, columns.length)
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
