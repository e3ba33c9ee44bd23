import type { CheckedLine } from './check-line'
import { headings } from './headings'
import type { RosterRow, RowFault } from './roster-row'

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

/** One phone under two names: nobody can tell whose it is, so every line with it is at fault. */
export const sharedPhones = (lines: readonly CheckedLine[]): RowFault[] =>
  groupBy(lines, ({ phone, name }) => name && phone).flatMap((group) => {
    const names = groupBy(group, ({ name }) => name).map(([first]) => first!)
    return group.flatMap(({ row, name }) => {
      const other = names.find((each) => each.name !== name)
      const reason = `手机号与第 ${other?.row} 行的${other?.name}相同，请核对这两行。`
      return other ? [{ row, column: headings.phone, reason }] : []
    })
  })

/** The same appointment of the same person at the same time, told a second time. */
export const repeatedAppointments = (rows: readonly RosterRow[]): RowFault[] =>
  groupBy(rows, ({ phone, kind, term, unit }) => [phone, kind, term, unit].join('\n')).flatMap(
    (group) =>
      group.flatMap((line, place) => {
        const first = group.slice(0, place).find((earlier) => overlap(earlier, line))
        const reason = `与第 ${first?.row} 行是同一人的同一任职，请删去其中一行。`
        return first ? [{ row: line.row, reason }] : []
      }),
  )

const overlap = (a: RosterRow, b: RosterRow) =>
  (a.endedOn === undefined || b.from < a.endedOn) && (b.endedOn === undefined || a.from < b.endedOn)
