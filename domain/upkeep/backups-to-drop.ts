import { askedBackupsKept, backupsKept } from './backup-terms'

/** What decides whether a backup is kept. */
export interface KnownBackup {
  _id: string
  state: 'underWay' | 'done' | 'failed'
  askedAt: string
  /** Nobody for a night's. */
  askedBy?: string | undefined
}

/**
 * The ids of backups that are let go: the oldest of the nights' and of the others beyond those that are kept, each
 * counted apart, and what came to nothing before the newest good one.
 */
export function backupsToDrop(all: readonly KnownBackup[]): string[] {
  const newestFirst = [...all].sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1))
  const good = newestFirst.filter(({ state }) => state === 'done')
  const nights = good.filter(({ askedBy }) => askedBy === undefined)
  const others = good.filter(({ askedBy }) => askedBy !== undefined)
  const kept = [...nights.slice(0, backupsKept), ...others.slice(0, askedBackupsKept)]
  const newestGood = good[0]?.askedAt ?? ''
  return newestFirst
    .filter((one) => !kept.includes(one) && one.state !== 'underWay' && one.askedAt <= newestGood)
    .map(({ _id }) => _id)
}
