import { meetingKindNames, type MeetingKind } from '../vocabulary/meeting-kinds'

/** A notice that went out, and how it stood to its time; see `judged`. */
export interface Counted {
  kind: MeetingKind
  daysToSpare: number
  /** 临时召集, when it was. */
  urgent?: object | undefined
}

export interface Timeliness {
  total: number
  inTime: number
  late: number
  /** Neither in time nor late: 临时召集的会议，可以临时通知. */
  urgent: number
  /** Calendar days, to one decimal, over all but the urgent; absent when there are none. */
  averageDaysToSpare?: number | undefined
  leastDaysToSpare?: number | undefined
}

export interface TimelinessLedger extends Timeliness {
  /** Only kinds that had a notice. */
  byKind: (Timeliness & { kind: MeetingKind })[]
}

/** 及时率台账: the ledger of the notices given, as a rule those of one year. */
export function timeliness(notices: readonly Counted[]): TimelinessLedger {
  const byKind = meetingKindNames.flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind)
    return ofKind.length > 0 ? [{ kind, ...count(ofKind) }] : []
  })
  return { ...count(notices), byKind }
}

function count(notices: readonly Counted[]): Timeliness {
  const spare = notices.filter(({ urgent }) => !urgent).map(({ daysToSpare }) => daysToSpare)
  const late = spare.filter((days) => days < 0).length
  const sum = spare.reduce((total, days) => total + days, 0)
  return {
    total: notices.length,
    inTime: spare.length - late,
    late,
    urgent: notices.length - spare.length,
    averageDaysToSpare: spare.length > 0 ? Math.round((sum / spare.length) * 10) / 10 : undefined,
    leastDaysToSpare: spare.length > 0 ? Math.min(...spare) : undefined,
  }
}
