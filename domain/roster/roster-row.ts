import type { AppointmentKind } from '../vocabulary/appointment-kinds'
import type { Column } from '../vocabulary/columns'

/** An appointment as a clerk names it: its body or organ by number and name. */
export interface AppointmentFacts {
  kind: AppointmentKind
  /** 届, of appointments in a body. */
  term?: number | undefined
  delegation?: string | undefined
  /** The special committee's or organ's name. */
  unit?: string | undefined
  title?: string | undefined
  columns?: Column[] | undefined
  /** Shanghai days, `YYYY-MM-DD`. */
  from: string
  endedOn?: string | undefined
}

/** One line of a roster sheet, checked: one person in one appointment. */
export interface RosterRow extends AppointmentFacts {
  /** As Excel counts. */
  row: number
  name: string
  /** Eleven digits. */
  phone: string
}

/** Why a line, or the whole sheet (row 0), cannot go in; in Chinese, with what to do. */
export interface RowFault {
  row: number
  /** The heading of the cell at fault, when it is one cell's. */
  column?: string | undefined
  reason: string
}
