import * as z from 'zod'
import { command, query } from '../operation'
import { fileId, id } from '../shapes'

const fault = z.object({ row: z.int(), column: z.string().optional(), reason: z.string() })

const counts = z.object({
  newPeople: z.int(),
  newAppointments: z.int(),
  changed: z.int(),
  same: z.int(),
  faulty: z.int(),
})

const plan = z.object({
  id,
  fileName: z.string(),
  counts,
  faults: z.array(fault),
  /** Organs and bodies that the import would make. */
  newUnits: z.array(z.string()),
  /** Taken in one after another, each whole or not at all. */
  batches: z.int(),
  applied: z.array(z.int()),
})

/** The roster as a spreadsheet: template, import in two steps, export. */
export const rosterFiles = {
  rosterTemplate: query({
    by: ['administrator'],
    input: z.strictObject({}),
    output: z.object({ url: z.string() }),
    refusals: [],
  }),
  /** Reads a sheet and says what would change and which rows are faulty; changes nothing on the roster. */
  previewImport: command({
    by: ['administrator'],
    input: z.strictObject({ fileId, fileName: z.string().max(200) }),
    output: plan,
    refusals: [
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILE_OLD_EXCEL',
      'FILE_NOT_XLSX',
      'FILE_DAMAGED',
    ],
  }),
  getImport: query({
    by: ['administrator'],
    input: z.strictObject({ id }),
    output: plan,
    refusals: ['IMPORT_NOT_FOUND'],
  }),
  applyImport: command({
    by: ['administrator'],
    input: z.strictObject({ id, batch: z.int().min(0).max(10_000) }),
    output: z.object({ applied: z.array(z.int()) }),
    refusals: ['IMPORT_NOT_FOUND', 'ROSTER_CHANGED'],
  }),
  /** With whole phone numbers, therefore audited. */
  exportRoster: command({
    by: ['administrator'],
    confidential: true,
    input: z.strictObject({}),
    output: z.object({ url: z.string(), people: z.int() }),
    refusals: [],
  }),
}
