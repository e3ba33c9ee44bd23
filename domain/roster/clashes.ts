import { grouped } from '../lists/grouped'
import type { CheckedLine } from './check-line'
import { headings } from './headings'
import type { RosterRow, RowFault } from './roster-row'

/** One phone under two names: nobody can tell whose it is, so every line with it is at fault. */
export const sharedPhones = (lines: readonly CheckedLine[]): RowFault[] =>
  [...grouped(lines, ({ phone, name }) => name && phone).values()].flatMap((group) => {
    const names = [...grouped(group, ({ name }) => name).values()].map(([first]) => first!)
    return group.flatMap(({ row, name }) => {
      const other = names.find((each) => each.name !== name)
      const reason = `手机号与第 ${other?.row} 行的${other?.name}相同，请核对这两行。`
      return other ? [{ row, column: headings.phone, reason }] : []
    })
  })

/** The same appointment of the same person at the same time, told a second time. */
export const repeatedAppointments = (rows: readonly RosterRow[]): RowFault[] =>
  [...grouped(rows, appointmentOf).values()].flatMap((group) =>
    group.flatMap((line, place) => {
      const first = group.slice(0, place).find((earlier) => overlap(earlier, line))
      const reason = `与第 ${first?.row} 行是同一人的同一任职，请删去其中一行。`
      return first ? [{ row: line.row, reason }] : []
    }),
  )

const appointmentOf = ({ phone, kind, term, unit }: RosterRow) =>
  [phone, kind, term, unit].join('\n')

const overlap = (a: RosterRow, b: RosterRow) =>
  (a.endedOn === undefined || b.from < a.endedOn) && (b.endedOn === undefined || a.from < b.endedOn)
