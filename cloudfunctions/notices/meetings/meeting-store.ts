import type { Group } from '@domain/dispatch/audience'
import type { AgendaItem, MeetingStatus } from '@domain/meeting/meeting'
import type { MeetingKind } from '@domain/vocabulary/meeting-kinds'
import { collection, type Stored } from '../../platform/collection'

/** 会务分工: a duty and who has it. */
export interface Duty {
  duty: string
  people: string
  note: string
}

/** 会议 or activity, from an item of the year's plan to its end. */
export interface Meeting extends Stored {
  kind: MeetingKind
  /** What the office calls it, for other kinds. */
  kindName?: string | undefined
  title: string
  /** 届, 次. */
  term: number
  ordinal?: number | undefined
  topic?: string | undefined
  status: MeetingStatus
  /** 年度工作要点: the month it is planned for, YYYY-MM, while it has no day. */
  plannedMonth?: string | undefined
  startsAt?: string | undefined
  endsAt?: string | undefined
  venue: string
  /** The chairpersons' meeting that decided the date. */
  decidedBy?: { meetingId?: string | undefined; text: string; on?: string | undefined } | undefined
  agenda: readonly AgendaItem[]
  /** Until then it is printed as 议程（草案）. */
  agendaAdopted: boolean
  audience: { groups: readonly Group[]; excluded: readonly string[] }
  /** 会务分工表, as it was made last. */
  duties?: readonly Duty[] | undefined
  /** Why it was called off before any notice. */
  cancelledBecause?: string | undefined
  /** Its notice, once one is being written. */
  noticeId?: string | undefined
  /** The day in Shanghai, or the planned month: the order of the calendar, made unique by the id. */
  calendarKey: string
  revision: number
  createdAt: string
  updatedAt: string
  updatedBy: string
}

export const meetings = collection<Meeting>('meetings')
