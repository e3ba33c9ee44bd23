import { dayOf } from '../dates/day'
import type { LeaveState } from '../dispatch/receipt-state'

/** 报到 of one recipient, as the list says it. */
export interface PresenceFacts {
  checkedIn?: { at: string; late: boolean } | undefined
  /** 早退 */
  leftAt?: string | undefined
  leave?: LeaveState | undefined
}

export const presenceLabels = {
  present: '已报到',
  late: '迟到',
  left: '早退',
  onLeave: '请假',
  leavePending: '请假待批',
  missing: '未到',
} as const

export type Presence = keyof typeof presenceLabels

/** Whoever came is there, whatever leave they had; leave that nobody granted is none. */
export function presenceOf({ checkedIn, leftAt, leave }: PresenceFacts): Presence {
  if (checkedIn) return leftAt ? 'left' : checkedIn.late ? 'late' : 'present'
  if (leave === 'granted') return 'onLeave'
  return leave === 'pending' ? 'leavePending' : 'missing'
}

/** In the room now, for the quorum: who left early counts no longer. */
export const isInRoom = ({
  checkedIn,
  leftAt,
}: Pick<PresenceFacts, 'checkedIn' | 'leftAt'>): boolean =>
  checkedIn !== undefined && leftAt === undefined

/** 迟到: after the moment the meeting begins. Of its further days no hour is announced, so nobody is late for them. */
export const isLate = (at: string, startsAt: string): boolean =>
  dayOf(at) === dayOf(startsAt) && Date.parse(at) > Date.parse(startsAt)
