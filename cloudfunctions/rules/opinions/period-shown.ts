import { nameOfPeriod, periodsOf } from '@domain/opinions/period'
import { periodShown } from '../period-shown'
import type { Edition } from '../rule-store'

/** Every period of an edition as staff see it, the first first. Never inside a transaction. */
export const periodsShown = (edition: Pick<Edition, 'period' | 'earlierPeriods'>, now: string) =>
  Promise.all(
    periodsOf(edition).map(async (period, place) => ({
      ...(await periodShown(period, now)),
      name: nameOfPeriod(place + 1),
    })),
  )
