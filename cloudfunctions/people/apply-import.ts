import type { people as area } from '@domain/operations/people'
import type { Documents } from '../platform/documents'
import type { Handler } from '../platform/handler'
import { opened } from '../platform/personal-data'
import { people } from '../platform/roster'
import { afterRow } from './import-row'
import { batchId, factsOf, importBatches, imports, type PlannedRow } from './import-store'
import { changed, newPerson } from './person-changes'
import { keepUnits, placementOf } from './placement'
import { phoneClaims } from './stores'

export const applyImport: Handler<typeof area.applyImport> = async (
  { id, batch: number },
  { caller, now, documents, refuse },
) => {
  const plan = await documents.get(imports, id)
  if (!plan) throw refuse('IMPORT_NOT_FOUND')
  const subject = `imports/${id}`
  if (plan.applied.includes(number)) return { output: { applied: plan.applied }, subject }
  const batch = await documents.get(importBatches, batchId(id, number))
  if (!batch) throw refuse('IMPORT_NOT_FOUND')

  const change = { by: caller.name, now }
  for (const row of batch.rows) {
    const placement = placementOf(factsOf(row))
    if ('lacks' in placement) throw refuse('ROSTER_CHANGED')
    const before = await personOf(row, documents)
    if (before && before.name !== row.name) throw refuse('ROSTER_CHANGED')
    const person = before ?? (await newPerson(row.newPersonId, row.name, opened(row.phone), change))
    const { outcome, appointments } = afterRow(person.appointments, placement.appointment)
    if (outcome === 'clash') throw refuse('ROSTER_CHANGED')
    await keepUnits(placement, documents)
    if (!before) await documents.put(phoneClaims, { _id: row.phoneHash, personId: person._id })
    if (outcome !== 'same') await documents.put(people, changed(person, { appointments }, change))
  }
  const applied = [...plan.applied, number].sort((a, b) => a - b)
  await documents.put(imports, { ...plan, applied })
  // What was taken in is on the roster; a second copy of it would only be one more to guard.
  await documents.remove(importBatches, batchId(id, number))
  return { output: { applied }, subject, note: `batch ${number + 1} of ${plan.batches}` }
}

async function personOf(row: PlannedRow, documents: Documents) {
  const claim = await documents.get(phoneClaims, row.phoneHash)
  return claim && documents.get(people, claim.personId)
}
