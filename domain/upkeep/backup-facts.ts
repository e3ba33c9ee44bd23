import type { Facts } from './alarms'

/** What the rules need of one backup. */
interface Known {
  state: 'underWay' | 'done' | 'failed'
  askedAt: string
  touchedAt: string
  newlyMissing?: number | undefined
  refused?: number | undefined
}

/**
 * How backups fare, by those that are known, the newest first. What is under way tells nothing yet: that another was
 * begun is no sign that the last one's trouble is over.
 */
export function backupFacts(
  newestFirst: readonly Known[],
  record: { since: string; takenOutAt?: string | undefined } | undefined,
): Facts['backup'] {
  const ended = newestFirst.filter(({ state }) => state !== 'underWay')
  const last = ended.find(({ state }) => state === 'done')
  return {
    lastAt: last?.touchedAt,
    failedAt: ended[0]?.state === 'failed' ? ended[0].touchedAt : undefined,
    since: newestFirst[newestFirst.length - 1]?.askedAt,
    newlyMissing: last?.newlyMissing ?? 0,
    refused: last?.refused ?? 0,
    takenOutAt: record?.takenOutAt ?? record?.since,
  }
}
