import { createEvents, type EventAttributes } from 'ics'
import { titleForPush } from '@domain/dispatch/push-text'
import { office } from '@domain/vocabulary/office'
import type { Meeting } from '../meeting-store'

export type DatedMeeting = Meeting & { startsAt: string }

/** Where no end is set a calendar still wants one. */
const usualHours = 3

/** An iCalendar file (RFC 5545). A calendar goes from hand to hand: no agenda, and titles as a push may tell them. */
export function writeCalendar(meetings: readonly DatedMeeting[], name: string): Buffer {
  const { value, error } = createEvents(meetings.map(event), {
    calName: name,
    productId: 'renda-office',
    method: 'PUBLISH',
  })
  if (!value) throw error ?? new Error('no calendar was made')
  return Buffer.from(value)
}

function event(meeting: DatedMeeting): EventAttributes {
  const { _id, startsAt, endsAt, venue, status, revision, createdAt, updatedAt } = meeting
  return {
    // The same meeting written anew replaces what the phone has.
    uid: `${_id}@renda-office`,
    sequence: revision,
    title: titleForPush(meeting),
    start: Date.parse(startsAt),
    end: endsAt ? Date.parse(endsAt) : Date.parse(startsAt) + usualHours * 3_600_000,
    startOutputType: 'utc',
    endOutputType: 'utc',
    created: Date.parse(createdAt),
    lastModified: Date.parse(updatedAt),
    status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ...(venue && { location: venue }),
    description: `${office.name}，电话：${office.phone}`,
    alarms: [{ action: 'display', description: '会议提醒', trigger: { hours: 2, before: true } }],
  }
}
