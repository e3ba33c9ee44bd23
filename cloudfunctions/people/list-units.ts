import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { count, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { people } from '../platform/roster'
import { allUnits } from './units'

export const listUnits: Handler<typeof area.listUnits> = async (_, { now }) => {
  const inOffice = { officeUntil: where.gt(dayOf(now)) }
  const [{ bodies, organs }, inAll, bound] = await Promise.all([
    allUnits(),
    count(people, inOffice),
    count(people, { ...inOffice, openid: where.exists(true) }),
  ])
  return {
    bodies: bodies.map(({ _id: id, kind, term, name, delegations, endedOn }) => ({
      id,
      kind,
      term,
      name,
      delegations: [...delegations],
      endedOn,
    })),
    organs: organs.map(({ _id: id, name, kind }) => ({ id, name, kind })),
    people: inAll,
    bound,
  }
}
