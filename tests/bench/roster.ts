import { operations } from '../../domain/operations'
import { roleLabels } from '../../domain/vocabulary/roles'
import { aRoster } from '../builders/roster'
import { openOffice } from '../flows/office'
import type { Measure } from './table'

const rows = 5000

/** A district's whole roster ten times over: reading the sheet, and taking it in batch by batch. */
export async function rosterMeasures(): Promise<Measure[]> {
  const office = await openOffice()
  try {
    const administrator = office.as('administrator')
    const file = await aRoster().people(rows).build()
    const fileId = await administrator.upload('名册.xlsx', file)
    const began = performance.now()
    const plan = await administrator.ask('people.previewImport', { fileId, fileName: '名册.xlsx' })
    const read = performance.now()
    let slowest = 0
    for (let batch = 0; batch < plan.batches; batch++) {
      const asked = performance.now()
      await administrator.ask('people.applyImport', { id: plan.id, batch })
      slowest = Math.max(slowest, performance.now() - asked)
    }
    const done = performance.now()
    const again = await administrator.upload('名册.xlsx', file)
    const same = await administrator.ask('people.previewImport', {
      fileId: again,
      fileName: '名册.xlsx',
    })
    if (plan.counts.newPeople !== rows || same.counts.same !== rows)
      throw new Error('not all taken')
    const listed = performance.now()
    await administrator.ask('people.listPeople', { search: '代表甲' })
    return [
      { what: `${rows} people: read and compared`, figure: read - began, unit: 'ms' },
      { what: `${rows} people: taken in`, figure: done - read, unit: 'ms' },
      { what: 'slowest batch of 40', figure: slowest, unit: 'ms' },
      { what: 'search among them', figure: performance.now() - listed, unit: 'ms' },
      { what: 'operations × roles, each asked by the tests', figure: questions(), unit: '' },
    ]
  } finally {
    await office.close()
  }
}

/** The public is asked as well. */
const questions = () =>
  Object.values(operations).flatMap((area) => Object.keys(area)).length *
  (Object.keys(roleLabels).length + 1)
