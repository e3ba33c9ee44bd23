import { secondsAfter } from './seconds-after'

/** From the log-in, however much is done meanwhile: a forgotten browser is out the same evening. */
const sessionHours = 12
const warnedMinutes = 10
const notedMinutes = 10

export interface SessionFacts {
  /** The log-in. */
  since: string
  endedAt?: string | undefined
}

/** over: its hours have passed. ended: somebody ended it. */
export type SessionState = 'open' | 'over' | 'ended'

export const sessionEnds = ({ since }: Pick<SessionFacts, 'since'>): string =>
  secondsAfter(since, sessionHours * 3600)

export function sessionState(session: SessionFacts, now: string): SessionState {
  if (session.endedAt) return 'ended'
  return now < sessionEnds(session) ? 'open' : 'over'
}

/** Whether a use is to be written down: once in ten minutes tells enough, and each request need not write. */
export const isWorthNoting = (lastUsedAt: string, now: string): boolean =>
  now >= secondsAfter(lastUsedAt, notedMinutes * 60)

/** Whether whoever is at work should be told that it ends soon. */
export const endsSoon = (until: string, now: string): boolean =>
  now >= secondsAfter(until, -warnedMinutes * 60)
