import { checkLine } from './check-line'
import { repeatedAppointments, sharedPhones } from './clashes'
import { findFields, type Field } from './headings'
import type { RosterRow, RowFault } from './roster-row'
import type { SheetCell, SheetLine } from './sheet-cell'

/** Lines of persons that one sheet may hold. */
const maxLines = 10_000

export interface CheckedRoster {
  rows: RosterRow[]
  /** In the order of the sheet. */
  faults: RowFault[]
}

/**
 * Checks a roster sheet: its headings (the first row) and the lines under them. Lines without
 * faults come as rows; blank lines and the template's examples are left out.
 */
export function checkRows(
  headingRow: readonly string[],
  lines: readonly SheetLine[],
): CheckedRoster {
  const columns = findFields(headingRow)
  if ('problem' in columns) return refused(columns.problem)
  const cellOf = ({ cells }: SheetLine, field: Field): SheetCell =>
    cells[columns.get(field) ?? -1] ?? ''

  const filled = lines.filter((line) => {
    const cells = [...columns.keys()].map((field) => cellOf(line, field))
    return !cells.every(isBlank) && !isExample(cellOf(line, 'name'))
  })
  if (filled.length > maxLines)
    return refused(`一次最多导入 ${maxLines} 行，这张表有 ${filled.length} 行，请分成几份导入。`)

  const checked = filled.map((line) => checkLine(line.row, (field) => cellOf(line, field)))
  const clashing = sharedPhones(checked)
  const atFault = new Set(clashing.map(({ row }) => row))
  const sound = checked.flatMap(({ row, result }) => (result && !atFault.has(row) ? [result] : []))
  const repeated = repeatedAppointments(sound)
  const again = new Set(repeated.map(({ row }) => row))
  return {
    rows: sound.filter(({ row }) => !again.has(row)),
    faults: [...checked.flatMap(({ faults }) => faults), ...clashing, ...repeated].sort(
      (a, b) => a.row - b.row,
    ),
  }
}

const isBlank = (cell: SheetCell) => typeof cell === 'string' && cell.trim() === ''

const isExample = (name: SheetCell) => typeof name === 'string' && /^\s*示例/.test(name)

const refused = (reason: string): CheckedRoster => ({ rows: [], faults: [{ row: 0, reason }] })
