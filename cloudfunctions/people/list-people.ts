import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { containing, find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { people } from '../platform/roster'
import { personRow } from './person-view'
import { allUnits } from './units'

export const listPeople: Handler<typeof area.listPeople> = async (filter, { now }) => {
  const today = dayOf(now)
  const { search, kind, organId, delegation, show, cursor, size } = filter
  const match = {
    ...(search && { search: containing(search.toLowerCase()) }),
    ...(kind && { 'appointments.kind': kind }),
    ...(organId && { 'appointments.organId': organId }),
    ...(delegation && { 'appointments.delegation': delegation }),
    ...(show === 'left' && { officeUntil: where.lte(today) }),
    ...((show === 'inOffice' || show === 'unbound') && { officeUntil: where.gt(today) }),
    ...(show === 'unbound' && { openid: where.exists(false) }),
    ...(cursor && { sortKey: where.gt(cursor) }),
  }
  const [found, units] = await Promise.all([
    find(people, { where: match, orderBy: ['sortKey', 'asc'], limit: size + 1 }),
    allUnits(),
  ])
  const page = found.slice(0, size)
  return {
    rows: page.map((person) => personRow(person, units, now)),
    cursor: found.length > page.length ? page[page.length - 1]?.sortKey : undefined,
  }
}
