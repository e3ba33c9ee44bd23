/** A meeting as a phone's or computer's calendar takes it; moments in UTC. A calendar goes from hand to hand: no agenda. */
export interface CalendarEntry {
  /** The same for every edition, so that a change replaces the entry. */
  id: string
  edition: number
  title: string
  venue: string
  startsAt: string
  endsAt?: string | undefined
  note: string
  cancelled?: boolean | undefined
}

/** Hours a meeting is taken to last where its end is not set. */
const usualHours = 3
/** Minutes before it, for the reminder. */
export const remindBefore = 60

export const entryEnd = ({ startsAt, endsAt }: CalendarEntry): string =>
  endsAt ?? new Date(Date.parse(startsAt) + usualHours * 3_600_000).toISOString()
