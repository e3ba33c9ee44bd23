import { titleForPush } from '@domain/dispatch/push-text'
import { writeIcs } from '@domain/dispatch/write-ics'
import { office } from '@domain/vocabulary/office'
import type { Meeting } from '../meeting-store'

export type DatedMeeting = Meeting & { startsAt: string }

/** Meetings for a calendar, which goes from hand to hand: titles as a push may tell them. */
export const writeCalendar = (
  meetings: readonly DatedMeeting[],
  name: string,
  now: string,
): Buffer => Buffer.from(writeIcs(meetings.map(entryOf), now, name))

const entryOf = (meeting: DatedMeeting) => ({
  id: meeting._id,
  edition: meeting.revision,
  title: titleForPush(meeting),
  venue: meeting.venue,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  note: `${office.name}，电话：${office.phone}`,
  cancelled: meeting.status === 'cancelled',
})
