import { createEvents, type EventAttributes } from 'ics'
import { entryEnd, remindBefore, type CalendarEntry } from './calendar-entry'

/** Entries as an iCalendar file (RFC 5545), moments in UTC; `name` is the calendar's own where it is one. */
export function writeIcs(entries: readonly CalendarEntry[], name?: string): string {
  const { value, error } = createEvents(entries.map(eventOf), {
    ...(name && { calName: name }),
    productId: 'renda-office',
    method: 'PUBLISH',
  })
  if (!value) throw error ?? new Error('no calendar was made')
  return value.replaceAll('\r\n\t', '').split('\r\n').map(folded).join('\r\n')
}

function eventOf(entry: CalendarEntry): EventAttributes {
  const { id, edition, title, venue, startsAt, note, cancelled } = entry
  return {
    // The same meeting written anew replaces what the phone has.
    uid: `${id}@renda-office`,
    sequence: edition,
    title: oneBreak(title),
    start: Date.parse(startsAt),
    end: Date.parse(entryEnd(entry)),
    startOutputType: 'utc',
    endOutputType: 'utc',
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    ...(venue && { location: oneBreak(venue) }),
    description: oneBreak(note),
    alarms: [
      {
        action: 'display',
        description: '会议提醒',
        trigger: { minutes: remindBefore, before: true },
      },
    ],
  }
}

/** A lone return would break out of its line: the library knows only the other two. */
const oneBreak = (text: string) => text.replace(/\r\n?/g, '\n')

/** 3.1: at most 75 octets a line, never parted within a character; the library counts characters instead. */
function folded(line: string): string {
  const octets = new TextEncoder()
  let out = ''
  let length = 0
  for (const character of line) {
    const size = octets.encode(character).length
    if (length + size > 75) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += size
  }
  return out
}
