import type { InputNamed, OutputNamed } from '@domain/operations'
import { fromShanghai, toShanghai } from '@domain/dates/shanghai-moment'
import { meetingTitle } from '@domain/meeting/title'
import type { MeetingKind } from '@domain/vocabulary/meeting-kinds'

export type Fields = InputNamed<'notices.saveMeeting'>['meeting']

/** As typed; moments in Shanghai time, numbers as text. */
export interface Form {
  kind: MeetingKind
  kindName: string
  term: string
  ordinal: string
  title: string
  /** Only a month yet, or a day. */
  dated: boolean
  month: string
  starts: string
  ends: string
  venue: string
  decidedText: string
  decidedOn: string
  decidedIn?: string | undefined
}

/** Kinds that are counted within their 届. */
export const counted: readonly MeetingKind[] = [
  'congress',
  'standingCommittee',
  'chairpersons',
  'other',
]

export const emptyForm = (dated: boolean): Form => ({
  kind: dated ? 'standingCommittee' : 'research',
  kindName: '',
  term: '',
  ordinal: '',
  title: '',
  dated,
  month: '',
  starts: '',
  ends: '',
  venue: '',
  decidedText: '',
  decidedOn: '',
})

/** A form that shows what the office has of a meeting. */
export function formOf(meeting: OutputNamed<'notices.getMeeting'>): Form {
  const { kind, kindName, term, ordinal, title, plannedMonth, startsAt, endsAt, venue } = meeting
  return {
    kind,
    kindName: kindName ?? '',
    term: String(term),
    ordinal: ordinal ? String(ordinal) : '',
    title,
    dated: startsAt !== undefined || plannedMonth === undefined,
    month: plannedMonth ?? '',
    starts: startsAt ? toShanghai(startsAt) : '',
    ends: endsAt ? toShanghai(endsAt) : '',
    venue,
    decidedText: meeting.decidedBy?.text ?? '',
    decidedOn: meeting.decidedBy?.on ?? '',
    decidedIn: meeting.decidedBy?.meetingId,
  }
}

/** What the title is while nobody has typed another. */
export function titleOf({ kind, kindName, term, ordinal, title }: Form): string {
  if (!counted.includes(kind) || !Number(term) || !Number(ordinal)) return title
  return meetingTitle({
    kind,
    kindName: kindName || undefined,
    term: Number(term),
    ordinal: Number(ordinal),
  })
}

/** What is to be saved; agenda and people stay as they were. */
export function fieldsOf(
  form: Form,
  { agenda, agendaAdopted, audience }: Pick<Fields, 'agenda' | 'agendaAdopted' | 'audience'>,
): Fields {
  const { kind, dated, venue, decidedIn } = form
  const title = form.title.trim()
  const ordinal = counted.includes(kind) && Number(form.ordinal) ? Number(form.ordinal) : undefined
  const startsAt = dated ? fromShanghai(form.starts) : undefined
  const endsAt = dated ? fromShanghai(form.ends) : undefined
  const text = form.decidedText.trim()
  return {
    kind,
    ...(kind === 'other' && form.kindName.trim() && { kindName: form.kindName.trim() }),
    term: Number(form.term),
    ...(ordinal && { ordinal }),
    ...(!counted.includes(kind) && { topic: title.slice(0, 60) }),
    title,
    ...(form.month && { plannedMonth: form.month }),
    ...(startsAt && { startsAt }),
    ...(endsAt && { endsAt }),
    venue: venue.trim(),
    ...(text && {
      decidedBy: {
        text,
        ...(form.decidedOn && { on: form.decidedOn }),
        ...(decidedIn && { meetingId: decidedIn }),
      },
    }),
    agenda,
    agendaAdopted,
    audience,
  }
}
