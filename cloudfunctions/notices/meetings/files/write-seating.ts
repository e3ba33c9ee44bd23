import { Workbook } from 'exceljs'
import { seatRows, type SeatOrder } from '@domain/meeting/seating'
import { attendingLabels } from '@domain/meeting/meeting'
import { styleHeadings } from '../../../platform/sheet-headings'
import type { Guest } from './who-comes'

const thin = { style: 'thin' as const, color: { argb: 'FF8A827A' } }
const box = { top: thin, left: thin, bottom: thin, right: thin }

/** 座次图: a sheet to be printed on one page, the platform at its head, and a list to find a seat by. */
export async function seatingWorkbook(
  title: string,
  guests: readonly Guest[],
  { perRow, order }: { perRow: number; order: SeatOrder },
): Promise<Buffer> {
  const workbook = new Workbook()
  const rows = seatRows(guests, perRow, order)
  drawPlan(workbook, title, rows, perRow)
  const list = workbook.addWorksheet('座位表', { views: [{ state: 'frozen', ySplit: 1 }] })
  list.columns = [
    { header: '姓名或单位', width: 22 },
    { header: '单位、代表团或职务', width: 34 },
    { header: '参会身份', width: 12 },
    { header: '排', width: 8 },
    { header: '座（自左起）', width: 14 },
  ]
  styleHeadings(list)
  rows.forEach((row, r) =>
    row.forEach(({ name, unit, as }, s) =>
      list.addRow([name, unit, attendingLabels[as], r + 1, s + 1 + offset(row.length, perRow)]),
    ),
  )
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** A row that is not full sits in the middle. */
const offset = (seats: number, perRow: number) => Math.floor((perRow - seats) / 2)

function drawPlan(workbook: Workbook, title: string, rows: readonly Guest[][], perRow: number) {
  const plan = workbook.addWorksheet('座次图', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  plan.columns = [{ width: 6 }, ...Array.from({ length: perRow }, () => ({ width: 13 }))]
  const across = (row: number) => plan.mergeCells(row, 1, row, perRow + 1)
  plan.addRow([`${title}座次图`])
  across(1)
  plan.getRow(1).height = 36
  plan.getCell(1, 1).font = { bold: true, size: 18 }
  plan.addRow(['主席台'])
  across(2)
  plan.getRow(2).height = 30
  plan.getCell(2, 1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFE7E3' } }
  rows.forEach((guests, r) => {
    const row = plan.addRow([`${r + 1}排`])
    row.height = 44
    guests.forEach(({ name, unit }, s) => {
      const cell = row.getCell(s + 2 + offset(guests.length, perRow))
      cell.value = unit ? `${name}\n${unit}` : name
      cell.border = box
    })
  })
  plan.eachRow((row) =>
    row.eachCell((cell) => {
      cell.alignment = {
        horizontal: 'center',
        vertical: 'middle',
        wrapText: true,
        shrinkToFit: false,
      }
    }),
  )
}
