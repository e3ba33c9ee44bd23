import type { ReceiptState } from '../dispatch/receipt-state'
import { declinedBecause } from '../push/outcome-text'
import type { PushState } from '../push/outcome'
import type { Waiting } from './waiting'

/** So many receipts of a dispatch that stand alike. */
export interface PushedGroup {
  state: ReceiptState
  /** Of the latest push to them; absent where none was settled. */
  push?: PushState | undefined
  errCode?: string | undefined
  count: number
}

export interface RunningDispatch {
  id: string
  title: string
  issuedAt: string
  startsAt: string
  signBy?: string | undefined
  groups: readonly PushedGroup[]
}

/** How the receipts of a notice stand. */
export type StateCounts = Record<ReceiptState, number>

export function stateCounts(groups: readonly PushedGroup[]): StateCounts {
  const counts = { notPushed: 0, pushed: 0, read: 0, signed: 0 }
  for (const { state, count } of groups) counts[state] += count
  return counts
}

/** Whom the latest push did not reach, and who has not opened it either. */
const notReached = ({ state, push }: PushedGroup): boolean =>
  state === 'notPushed' && (push === 'declined' || push === 'unknown')

/** Why pushes of the current notices were not taken, by how many recipients, the most frequent reason first. */
export function declinedReasons(
  running: readonly Pick<RunningDispatch, 'groups'>[],
): { reason: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const group of running.flatMap(({ groups }) => groups).filter(notReached)) {
    const reason = group.push === 'unknown' ? '结果不明' : declinedBecause(group.errCode)
    counts.set(reason, (counts.get(reason) ?? 0) + group.count)
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}

/** What a notice that is out waits for from the office: signatures that are late, and people no push has reached. */
export function dispatchWaits(dispatch: RunningDispatch, now: string): Waiting[] {
  const { id, title, signBy, startsAt, issuedAt, groups } = dispatch
  if (startsAt <= now) return []
  const { notPushed, pushed, read } = stateCounts(groups)
  const unsigned = notPushed + pushed + read
  const unreached = groups.filter(notReached).reduce((sum, { count }) => sum + count, 0)
  const why = declinedReasons([dispatch]).map(({ reason, count }) => `${reason} ${count}`)
  return [
    ...(unsigned > 0 && signBy !== undefined && signBy <= now
      ? [{ kind: 'unsigned' as const, id, title, count: unsigned, until: signBy }]
      : []),
    ...(unreached > 0
      ? [
          {
            ...{ kind: 'unreached' as const, id, title, count: unreached, since: issuedAt },
            ...{ note: why.join('，'), wrong: true },
          },
        ]
      : []),
  ]
}
