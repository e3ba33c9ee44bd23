import { collection, type Stored } from './collection'
import { find } from './database'

/** An alarm that stands, by its key; gone when it is over. */
export interface StandingAlarm extends Stored {
  title: string
  since: string
  /** How often its beginning was queued for the administrators, and when last. */
  queued?: number | undefined
  queuedAt?: string | undefined
  /** WeChat took a push of its beginning for one of them. */
  told?: boolean | undefined
}

export const alarms = collection<StandingAlarm>('alarms')

/** Stands from a restore to an administrator's word: the watch does not run then. */
export const heldAlarm = 'held'

/** There cannot be more kinds than this. */
export const standingAlarms = (): Promise<StandingAlarm[]> =>
  find(alarms, { where: {}, limit: 100 }) as Promise<StandingAlarm[]>
