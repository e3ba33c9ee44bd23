import type { RosterRow, RowFault } from '@domain/roster/roster-row'
import { matchable } from '../platform/personal-data'
import type { Person } from '../platform/roster'
import { factsOf, type ImportPlan } from './import-store'
import { afterRow } from './import-row'
import { placementOf, type Placement } from './placement'

export interface Comparison {
  counts: ImportPlan['counts']
  faults: RowFault[]
  /** Rows that would change something. */
  due: { row: RosterRow; hash: string; placement: Placement }[]
}

/** What each row would do to the roster as it stands; `known` are the people with these numbers, by hash. */
export function compareWithRoster(
  rows: readonly RosterRow[],
  known: ReadonlyMap<string, Person>,
): Comparison {
  const counts = { newPeople: 0, newAppointments: 0, changed: 0, same: 0, faulty: 0 }
  const faults: RowFault[] = []
  const due: Comparison['due'] = []
  const newcomers = new Set<string>()
  for (const row of rows) {
    const hash = matchable(row.phone)
    const person = known.get(hash)
    const placement = placementOf(factsOf(row))
    const problem = problemOf(row, placement, person)
    if (problem !== undefined || 'lacks' in placement) {
      faults.push({ row: row.row, reason: problem ?? '' })
      continue
    }
    const outcome = person ? afterRow(person.appointments, placement.appointment).outcome : 'new'
    if (outcome === 'clash') {
      faults.push({ row: row.row, column: '起始日期', reason: clash })
      continue
    }
    if (outcome === 'same') counts.same++
    if (outcome === 'changed') counts.changed++
    if (outcome === 'new') counts.newAppointments++
    if (!person && !newcomers.has(hash)) counts.newPeople++
    newcomers.add(hash)
    if (outcome !== 'same') due.push({ row, hash, placement })
  }
  counts.faulty = faults.length
  return { counts, faults, due }
}

const clash =
  '名册中已有同一任职，起始日期不同；如需更正，请在名册中先结束原任职，或把这里改成原来的日期。'

function problemOf(row: RosterRow, placement: object, person: Person | undefined) {
  if ('lacks' in placement) return Object.values(placement.lacks as object).join('；')
  if (person && person.name !== row.name) {
    return `这个手机号在名册中属于“${person.name}”；如已改名或换号，请先在名册中修改。`
  }
  return undefined
}
