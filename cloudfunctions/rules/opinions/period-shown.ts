import type { OpinionPeriod } from '@domain/rulebook/edition'
import { isOpen, nameOfPeriod, periodsOf } from '@domain/opinions/period'
import { find, where } from '../../platform/database'
import { organs } from '../../platform/roster'
import type { Edition } from '../rule-store'

/** 征求意见, as the desk is told of it, organs by name. Never inside a transaction. */
export async function periodShown(period: OpinionPeriod, now: string) {
  const { text, openedAt, closesOn, audience, closed } = period
  const ids = audience.kind === 'organs' ? [...audience.organIds] : []
  const asked =
    ids.length === 0
      ? []
      : await find(organs, { where: { _id: where.in(ids) }, limit: 200, fields: ['name'] })
  return {
    text,
    openedAt,
    closesOn,
    audience: audience.kind,
    organs: asked.map(({ name }) => name),
    closed: closed && { at: closed.at, by: closed.by.name, reason: closed.reason },
    open: isOpen(period, now),
  }
}

/** Every period of an edition as staff see it, the first first. Never inside a transaction. */
export const periodsShown = (edition: Pick<Edition, 'period' | 'earlierPeriods'>, now: string) =>
  Promise.all(
    periodsOf(edition).map(async (period, place) => ({
      ...(await periodShown(period, now)),
      name: nameOfPeriod(place + 1),
    })),
  )
