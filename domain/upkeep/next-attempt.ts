import { attemptsOfANight, nextAttemptMs } from './backup-terms'

/** What decides whether a night is tried again. */
interface KnownAttempt {
  state: 'underWay' | 'done' | 'failed'
  askedAt: string
  touchedAt: string
  /** Nobody for a night's. */
  askedBy?: string | undefined
}

/**
 * Which attempt of the night is due now, the second or a later one; none while the newest backup is not one of this night
 * that failed an hour ago. `night`: when the night's backup was due; the newest come first.
 */
export function nextAttempt(
  newestFirst: readonly KnownAttempt[],
  night: string,
  now: string,
): number | undefined {
  const [newest] = newestFirst
  const ofTheNight = newestFirst.filter((one) => !one.askedBy && one.askedAt >= night)
  if (newest?.state !== 'failed' || newest !== ofTheNight[0]) return undefined
  const rested = Date.parse(now) - Date.parse(newest.touchedAt) >= nextAttemptMs
  return rested && ofTheNight.length < attemptsOfANight ? ofTheNight.length + 1 : undefined
}
