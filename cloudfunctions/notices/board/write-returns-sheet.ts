import type { Workbook } from 'exceljs'
import { returnColumns, type ReturnColumn, type ReturnLine } from './return-lines'

const widths: Record<ReturnColumn, number> = {
  unit: 26,
  name: 12,
  title: 20,
  phone: 16,
  plate: 14,
  at: 18,
  by: 12,
}

/** 参会回执 as a sheet of its own, for the door and the car park. Texts stay texts, whatever they begin with. */
export function writeReturnsSheet(workbook: Workbook, lines: readonly ReturnLine[]): void {
  const sheet = workbook.addWorksheet('参会回执', {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  })
  const columns = Object.keys(returnColumns) as ReturnColumn[]
  sheet.columns = columns.map((key) => ({
    key,
    header: returnColumns[key],
    width: widths[key],
    style: { numFmt: '@', alignment: { vertical: 'top' as const, wrapText: true } },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const line of lines) sheet.addRow(line)
}
