import type { LeaveState } from '../dispatch/receipt-state'
import type { MeetingKind } from '../vocabulary/meeting-kinds'
import type { Attending } from './meeting'

export interface Quorum {
  /** 法定人数: how many must be there. */
  needed: number
  /** 应到: all of them. Leave never makes it smaller; the suspended do not count, and are not passed. */
  members: number
  /** In Chinese. */
  basis: string
}

/** How many of all members must be there for the meeting to be held. */
export function quorum(kind: MeetingKind, members: number): Quorum {
  switch (kind) {
    case 'congress':
      return {
        needed: Math.max(1, Math.ceil((members * 2) / 3)),
        members,
        basis: '《地方组织法》第十四条：三分之二以上的代表出席，始得举行',
      }
    case 'standingCommittee':
      return {
        needed: moreThanHalf(members),
        members,
        basis: '《地方组织法》第五十一条：常委会全体组成人员过半数出席，始得举行',
      }
    case 'chairpersons':
    case 'deputyGroup':
    case 'inspection':
    case 'research':
    case 'other':
      return { needed: moreThanHalf(members), members, basis: '办公室惯例：全体过半数出席' }
  }
}

/** 过半数 of ALL members, whoever is there (地方组织法 第二十五条, 第五十一条). */
export const votesNeeded = (members: number): number => moreThanHalf(members)

const moreThanHalf = (members: number) => Math.floor(members / 2) + 1

/** One who is called to the meeting. */
export interface Attendee {
  as: Attending
  leave?: LeaveState | undefined
  /** 已报到. */
  present: boolean
}

export interface AttendanceCounts {
  /** 应到: members. */
  members: number
  /** 实到: members who are there. */
  present: number
  /** 请假: members whose leave was granted and who are not there. */
  onLeave: number
  /** 待批: asked and not answered; it is no leave yet. */
  leavePending: number
  /** Members neither there nor on leave, those who only asked among them. */
  missing: number
  quorum: Quorum
  /** Whether the meeting can be held now. */
  reached: boolean
  /** 列席, 旁听 and 特邀: they never count for the quorum. */
  others: Record<Exclude<Attending, 'member'>, { called: number; present: number }>
}

/**
 * 应到、实到、请假 of a meeting, as the board shows them. `notCalled`: members who were excluded; they count for the
 * quorum, and are not there.
 */
export function attendanceCounts(
  kind: MeetingKind,
  attendees: readonly Attendee[],
  notCalled = 0,
): AttendanceCounts {
  const members = attendees.filter(({ as }) => as === 'member')
  const away = members.filter(({ present }) => !present)
  const onLeave = away.filter(({ leave }) => leave === 'granted').length
  const present = members.length - away.length
  const all = members.length + notCalled
  const needed = quorum(kind, all)
  const called = (as: Attending) => {
    const them = attendees.filter((attendee) => attendee.as === as)
    return { called: them.length, present: them.filter((one) => one.present).length }
  }
  return {
    members: all,
    present,
    onLeave,
    leavePending: away.filter(({ leave }) => leave === 'pending').length,
    missing: away.length - onLeave + notCalled,
    quorum: needed,
    reached: present >= needed.needed,
    others: { attend: called('attend'), sitIn: called('sitIn'), invited: called('invited') },
  }
}
