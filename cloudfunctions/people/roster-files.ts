import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { appointmentsInForce, isSuspended } from '@domain/roster/in-office'
import { termName } from '@domain/roster/term'
import { columnLabels } from '@domain/vocabulary/columns'
import { findAll } from '../platform/database'
import { offerDownload } from '../platform/download'
import type { Handler } from '../platform/handler'
import { opened } from '../platform/personal-data'
import { people, type Person } from '../platform/roster'
import type { Units } from './titles'
import { allUnits } from './units'
import type { ExportRow } from './xlsx/write-roster'

export const rosterTemplate: Handler<typeof area.rosterTemplate> = async (_, { now }) => {
  const { rosterTemplate: write } = await import('./xlsx/write-roster')
  return { url: await offerDownload('名册模板.xlsx', await write(), now) }
}

export const exportRoster: Handler<typeof area.exportRoster> = async (_, { now, once }) => {
  const output = await once(async () => {
    const { rosterWorkbook } = await import('./xlsx/write-roster')
    const [everyone, units] = await Promise.all([findAll(people, 'sortKey'), allUnits()])
    const rows = everyone.flatMap((person) => rowsOf(person, units, dayOf(now)))
    const url = await offerDownload(`名册-${dayOf(now)}.xlsx`, await rosterWorkbook(rows), now)
    return { url, people: everyone.length }
  })
  return { output, subject: 'people/all' }
}

function rowsOf(person: Person, { bodies, organs }: Units, today: string): ExportRow[] {
  const inForce = new Set(appointmentsInForce(person, bodies, today))
  const phone = person.phone ? opened(person.phone) : ''
  return person.appointments.map((appointment) => {
    const { kind, bodyId, organId, delegation, title, columns, from, endedOn } = appointment
    const body = bodies.find(({ _id }) => _id === bodyId)
    const organ = organs.find(({ _id }) => _id === organId)
    const suspended = body && isSuspended(person, today)
    const committee =
      body?.kind === 'specialCommittee'
        ? body.name.replace(`${termName(body.term)}区人大`, '')
        : undefined
    return {
      name: person.name,
      phone,
      kind,
      termName: body && termName(body.term),
      delegation,
      unit: committee ?? organ?.name,
      title,
      columns: columns?.map((column) => columnLabels[column]).join('、'),
      from,
      endedOn,
      state: suspended ? '暂停执行职务' : inForce.has(appointment) ? '在任' : '未在任',
    }
  })
}
