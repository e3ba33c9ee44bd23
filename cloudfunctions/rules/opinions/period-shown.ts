import { isOpen, nameOfPeriod, periodsOf } from '@domain/opinions/period'
import { find, where } from '../../platform/database'
import { organs } from '../../platform/roster'
import type { Edition } from '../rule-store'

/** Every period of an edition as staff see it, the first first. Never inside a transaction. */
export async function periodsShown(
  edition: Pick<Edition, 'period' | 'earlierPeriods'>,
  now: string,
) {
  const periods = periodsOf(edition)
  const ids = periods.flatMap(({ audience }) =>
    audience.kind === 'organs' ? audience.organIds : [],
  )
  const found =
    ids.length > 0
      ? await find(organs, { where: { _id: where.in([...new Set(ids)]) }, limit: 1000 })
      : []
  const names = new Map(found.map(({ _id, name }) => [_id, name]))
  return periods.map((period, place) => {
    const { text, openedAt, closesOn, audience, closed } = period
    return {
      ...{ text, openedAt, closesOn, audience: audience.kind },
      name: nameOfPeriod(place + 1),
      organs: audience.kind === 'organs' ? audience.organIds.map((id) => names.get(id) ?? '') : [],
      open: isOpen(period, now),
      closed: closed && { at: closed.at, by: closed.by.name, reason: closed.reason },
    }
  })
}
