import { Workbook, type Row, type Worksheet } from 'exceljs'
import { checkRows, type CheckedRoster } from '@domain/roster/check-rows'
import { bareHeading, headings } from '@domain/roster/headings'
import type { SheetLine } from '@domain/roster/sheet-cell'
import { cellText, dayText } from './cell-text'
import { checkFile } from './check-file'
import { rosterSheetName } from './roster-sheet'
import { XlsxProblem } from './xlsx-problem'

export { XlsxProblem }

/** Columns looked at; headings further right are taken for scribbles. */
const maxColumns = 60

/**
 * What exceljs need not understand. Without links their texts stay plain cells, and it would make
 * an object of every cell a validation covers.
 */
const ignoreNodes = ['hyperlinks', 'dataValidations', 'conditionalFormatting', 'extLst', 'drawing']

/**
 * Reads and checks a roster from the bytes of an .xlsx: the sheet 人员, else the first that is
 * visible. Throws XlsxProblem for a file that cannot be read.
 */
export async function readRoster(bytes: Buffer): Promise<CheckedRoster> {
  await checkFile(bytes)
  const workbook = new Workbook()
  const sheet = await workbook.xlsx.load(bytes as never, { ignoreNodes }).then(
    () => sheetOf(workbook),
    () => undefined,
  )
  if (!sheet) throw new XlsxProblem('FILE_DAMAGED')

  const width = Math.min(sheet.getRow(1).cellCount, maxColumns)
  const cellsOf = <T>(read: (column: number) => T) =>
    Array.from({ length: width }, (_, index) => read(index + 1))
  const headingRow = cellsOf((column) => {
    const text = cellText(sheet.findCell(1, column))
    return typeof text === 'string' ? text : ''
  })
  const isDays = headingRow.map((heading) => dayHeadings.has(bareHeading(heading)))
  const since1904 = workbook.properties.date1904

  const lines: SheetLine[] = []
  sheet.eachRow((row: Row, number) => {
    if (number === 1) return
    const cells = cellsOf((column) => {
      const cell = row.findCell(column)
      return isDays[column - 1] ? dayText(cell, since1904) : cellText(cell)
    })
    lines.push({ row: number, cells })
  })
  return checkRows(headingRow, lines)
}

const dayHeadings = new Set<string>([headings.from, headings.endedOn])

const sheetOf = ({ worksheets }: Workbook): Worksheet | undefined =>
  worksheets.find(({ name }) => name.trim() === rosterSheetName) ??
  worksheets.find(({ state }) => state === 'visible')
