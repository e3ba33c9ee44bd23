import { quorum, type Quorum } from '../meeting/quorum'
import type { Attending } from '../meeting/meeting'
import type { DispatchKind } from '../vocabulary/dispatch-kinds'
import {
  receiptStateLabels,
  type Answer,
  type LeaveState,
  type ReceiptState,
} from './receipt-state'

/** How many receipts are alike in all that the board counts. */
export interface ReceiptGroup {
  state: ReceiptState
  as: Attending
  delegation?: string | undefined
  answer?: Answer | undefined
  leave?: LeaveState | undefined
  /** Of those who checked in: the day on which they did last. */
  day?: string | undefined
  /** 早退: not in the room any more. */
  left?: boolean | undefined
  /** Name of the organ; empty for a person. */
  organ?: string | undefined
  /** Of organs: when its return came in, which makes each of them a group of its own. */
  returnedAt?: string | undefined
  count: number
}

export interface BoardCounts {
  total: number
  states: Record<ReceiptState, number>
  attend: number
  /** Of those who signed; 待批 is no leave yet. */
  leave: Record<LeaveState, number>
  /** 应到: members, with their own answers; leave never makes it smaller. 实到: in the room now. */
  members: {
    total: number
    attend: number
    granted: number
    present: number
    quorum?: Quorum | undefined
  }
  byAs: { as: Attending; total: number; unsigned: number }[]
  byDelegation: { delegation: string; total: number; unsigned: number }[]
}

const noStates = Object.fromEntries(
  Object.keys(receiptStateLabels).map((state) => [state, 0]),
) as Record<ReceiptState, number>

/**
 * The figures above the names. An answer counts while its signature does: with a new edition all are asked anew.
 * `day`: of sitting; who checked in on another is not there. `notCalled`: members who were excluded, and count for
 * the quorum all the same.
 */
export function boardCounts(
  kind: DispatchKind,
  groups: readonly ReceiptGroup[],
  day: string,
  notCalled = 0,
): BoardCounts {
  const many = (which: (group: ReceiptGroup) => boolean) =>
    groups.filter(which).reduce((sum, { count }) => sum + count, 0)
  const attends = ({ state, answer }: ReceiptGroup) => state === 'signed' && answer === 'attend'
  const asked = (leave: LeaveState) => (group: ReceiptGroup) =>
    group.state === 'signed' && group.answer === 'leave' && group.leave === leave
  const isInRoom = (group: ReceiptGroup) => group.day === day && !group.left
  const isMember = ({ as }: ReceiptGroup) => as === 'member'
  const members = many(isMember) + notCalled
  const states = { ...noStates }
  for (const { state, count } of groups) states[state] += count

  return {
    total: many(() => true),
    states,
    attend: many(attends),
    leave: {
      pending: many(asked('pending')),
      granted: many(asked('granted')),
      refused: many(asked('refused')),
    },
    members: {
      total: members,
      attend: many((group) => isMember(group) && attends(group)),
      granted: many((group) => isMember(group) && asked('granted')(group)),
      present: many((group) => isMember(group) && isInRoom(group)),
      quorum: kind === 'rulebook' ? undefined : quorum(kind, members),
    },
    byAs: standings(({ as }) => as).map(({ of: as, ...counted }) => ({ as, ...counted })),
    byDelegation: standings(({ delegation }) => delegation || undefined)
      .map(({ of: delegation, ...counted }) => ({ delegation, ...counted }))
      .sort((a, b) => b.unsigned - a.unsigned || a.delegation.localeCompare(b.delegation, 'zh-CN')),
  }

  function standings<T extends string>(of: (group: ReceiptGroup) => T | undefined) {
    const values = [...new Set(groups.flatMap((group) => of(group) ?? []))]
    return values.map((value) => ({
      of: value,
      total: many((group) => of(group) === value),
      unsigned: many((group) => of(group) === value && group.state !== 'signed'),
    }))
  }
}
