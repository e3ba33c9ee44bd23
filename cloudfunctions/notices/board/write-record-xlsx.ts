import { Workbook } from 'exceljs'
import { serviceColumns, type ServiceColumn, type ServiceRecord } from './service-record'
import { writeReturnsSheet } from './write-returns-sheet'

const widths: Record<ServiceColumn, number> = {
  number: 6,
  name: 14,
  unit: 24,
  as: 9,
  pushes: 34,
  read: 15,
  signed: 26,
  answer: 8,
  leave: 28,
  edition: 12,
  calls: 34,
}

/** 通知签收记录 as a spreadsheet, set up to be printed across A4. Texts stay texts, whatever they begin with. */
export async function writeRecordXlsx(record: ServiceRecord): Promise<Buffer> {
  const workbook = new Workbook()
  const headingRow = record.head.length + 2
  const sheet = workbook.addWorksheet('通知签收记录', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headingRow }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headingRow}:${headingRow}`,
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  })
  const columns = Object.keys(serviceColumns) as ServiceColumn[]
  sheet.columns = columns.map((key) => ({
    key,
    width: widths[key],
    style: { numFmt: '@', alignment: { vertical: 'top' as const, wrapText: true } },
  }))
  const last = columns.length
  const across = (name: string, value: string) => {
    const row = sheet.addRow([name, '', value])
    sheet.mergeCells(row.number, 1, row.number, 2)
    sheet.mergeCells(row.number, 3, row.number, last)
    row.getCell(1).font = { bold: true }
    row.height = 18 * value.split('\n').length
  }
  const title = sheet.addRow([record.title])
  sheet.mergeCells(title.number, 1, title.number, last)
  title.font = { bold: true, size: 18 }
  title.alignment = { horizontal: 'center', vertical: 'middle' }
  title.height = 34
  for (const [name, value] of record.head) across(name, value)
  const headings = sheet.addRow(columns.map((column) => serviceColumns[column]))
  headings.height = 24
  headings.font = { bold: true, color: { argb: 'FFFFFFFF' } }
  headings.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFB3261E' } }
    cell.alignment = { vertical: 'middle' }
  })
  for (const line of record.lines) sheet.addRow(line)
  for (const text of record.foot) {
    const row = sheet.addRow([text])
    sheet.mergeCells(row.number, 1, row.number, last)
  }
  if (record.returns.length > 0) writeReturnsSheet(workbook, record.returns)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
