import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { organs, people } from '../platform/roster'

export const getOrgan: Handler<typeof area.getOrgan> = async (
  { id },
  { caller, now, documents, refuse },
) => {
  const isStaff = caller.roles.some((role) => role === 'administrator' || role === 'office')
  const isTheirs = caller.inForce.some(({ organId }) => organId === id)
  if (!isStaff && !isTheirs) throw refuse('NOT_ALLOWED')
  const organ = await documents.get(organs, id)
  if (!organ) throw refuse('UNIT_NOT_FOUND')
  const today = dayOf(now)
  const found = await find(people, {
    where: { 'appointments.organId': id, officeUntil: where.gt(today) },
    orderBy: ['sortKey', 'asc'],
    limit: 100,
  })
  const liaisonOfficers = found.flatMap(({ name, phoneMasked = '', appointments }) =>
    appointments
      .filter(({ organId, from, endedOn }) => {
        return organId === id && from <= today && (!endedOn || today < endedOn)
      })
      .map(({ title }) => ({ name, title, phone: phoneMasked })),
  )
  return { name: organ.name, kind: organ.kind, liaisonOfficers }
}
