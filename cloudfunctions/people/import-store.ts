import type { AppointmentFacts, RosterRow, RowFault } from '@domain/roster/roster-row'
import { collection, type Stored } from '../platform/collection'

/** What an import would do, as read and compared on the day. */
export interface ImportPlan extends Stored {
  at: string
  fileName: string
  counts: {
    newPeople: number
    newAppointments: number
    changed: number
    same: number
    faulty: number
  }
  faults: RowFault[]
  newUnits: string[]
  batches: number
  applied: number[]
}

/** A row on its way to the roster; the number is sealed as it will be kept. */
export interface PlannedRow extends AppointmentFacts {
  row: number
  name: string
  phone: string
  phoneHash: string
  /** Made beforehand, so that trying again makes nobody twice. */
  newPersonId: string
}

export interface ImportBatch extends Stored {
  at: string
  rows: PlannedRow[]
}

export const imports = collection<ImportPlan>('imports')
export const importBatches = collection<ImportBatch>('importBatches')

export const batchId = (importId: string, number: number): string => `${importId}-${number}`

/** Few enough for one transaction of a few seconds. */
export const rowsPerBatch = 40

export const factsOf = (row: RosterRow | PlannedRow): AppointmentFacts => {
  const { kind, term, delegation, unit, title, columns, from, endedOn } = row
  return { kind, term, delegation, unit, title, columns, from, endedOn }
}

export const planView = ({ _id, at: _, ...plan }: ImportPlan) => ({ id: _id, ...plan })
