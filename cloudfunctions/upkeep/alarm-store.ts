import { collection, type Stored } from '../platform/collection'
import { find } from '../platform/database'

/** An alarm that stands, by its key; gone when it is over. */
export interface StandingAlarm extends Stored {
  title: string
  since: string
  /** Its beginning is queued for every administrator. */
  told?: boolean | undefined
}

export const alarms = collection<StandingAlarm>('alarms')

/** There cannot be more kinds than this. */
export const standingAlarms = (): Promise<StandingAlarm[]> =>
  find(alarms, { where: {}, limit: 100 }) as Promise<StandingAlarm[]>
