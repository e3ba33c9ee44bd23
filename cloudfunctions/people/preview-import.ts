import type { people as area } from '@domain/operations/people'
import type { RosterRow } from '@domain/roster/roster-row'
import { limits } from '@domain/vocabulary/limits'
import { find, where } from '../platform/database'
import { documents as plain } from '../platform/documents'
import { removeFile } from '../platform/files'
import type { Handler } from '../platform/handler'
import { newId } from '../platform/ids'
import { matchable, sealed } from '../platform/personal-data'
import { people, type Person } from '../platform/roster'
import { readUpload } from '../platform/upload'
import { compareWithRoster, type Comparison } from './compare-with-roster'
import {
  batchId,
  factsOf,
  importBatches,
  imports,
  planView,
  rowsPerBatch,
  type ImportPlan,
} from './import-store'
import { allUnits } from './units'

/** More are not read by anybody; the sheet has to be mended first. */
const faultsKept = 500

export const previewImport: Handler<typeof area.previewImport> = async (
  { fileId, fileName },
  { now, documents, refuse, once, afterwards },
) => {
  const plan = await once(async () => {
    const upload = await readUpload(fileId, limits.xlsxBytes)
    if ('problem' in upload) throw refuse(upload.problem)
    // The spreadsheet library is large, and only administrators importing wait for it.
    const { readRoster, XlsxProblem } = await import('./xlsx/read-roster')
    const sheet = await readRoster(upload.bytes).catch((error: unknown) => {
      throw error instanceof XlsxProblem ? refuse(error.code) : error
    })
    const comparison = compareWithRoster(sheet.rows, await knownByPhone(sheet.rows))
    const faults = [...sheet.faults, ...comparison.faults].sort((a, b) => a.row - b.row)
    const counts = { ...comparison.counts, faulty: new Set(faults.map(({ row }) => row)).size }
    const id = newId()
    const drafted: ImportPlan = {
      _id: id,
      at: now,
      fileName,
      counts,
      faults: faults.slice(0, faultsKept),
      newUnits: await newUnits(comparison),
      batches: await keepBatches(id, comparison, now),
      applied: [],
    }
    return drafted
  })
  await documents.put(imports, plan)
  afterwards(() => removeFile(fileId))
  return { output: planView(plan), subject: `imports/${plan._id}` }
}

export const getImport: Handler<typeof area.getImport> = async ({ id }, { documents, refuse }) => {
  const plan = await documents.get(imports, id)
  if (!plan) throw refuse('IMPORT_NOT_FOUND')
  return planView(plan)
}

/** The people who have these numbers already, by the number's hash. */
async function knownByPhone(rows: readonly RosterRow[]): Promise<Map<string, Person>> {
  const hashes = [...new Set(rows.map(({ phone }) => matchable(phone)))]
  const known = new Map<string, Person>()
  for (let start = 0; start < hashes.length; start += 500) {
    const match = { phoneHash: where.in(hashes.slice(start, start + 500)) }
    for (const person of await find(people, { where: match, limit: 1000 })) {
      if (person.phoneHash) known.set(person.phoneHash, person)
    }
  }
  return known
}

async function newUnits({ due }: Comparison): Promise<string[]> {
  const { bodies, organs } = await allUnits()
  const known = new Set([...bodies, ...organs].map(({ _id }) => _id))
  const units = due.flatMap(({ placement: { body, organ } }) => body ?? organ ?? [])
  return [...new Set(units.filter(({ _id }) => !known.has(_id)).map(({ name }) => name))]
}

/** Rows of one person stay together, so that a person is whole or not there at all. */
async function keepBatches(id: string, { due }: Comparison, now: string): Promise<number> {
  const newIds = new Map(due.map(({ hash }) => [hash, newId()]))
  const planned = due.map(({ row, hash }) => ({
    ...factsOf(row),
    row: row.row,
    name: row.name,
    phone: sealed(row.phone),
    phoneHash: hash,
    newPersonId: newIds.get(hash) ?? '',
  }))
  const order = [...newIds.keys()]
  planned.sort((a, b) => order.indexOf(a.phoneHash) - order.indexOf(b.phoneHash))
  const batches = []
  for (let start = 0; start < planned.length; start += rowsPerBatch) {
    batches.push(planned.slice(start, start + rowsPerBatch))
  }
  for (const [number, rows] of batches.entries()) {
    await plain.put(importBatches, { _id: batchId(id, number), at: now, rows })
  }
  return batches.length
}
