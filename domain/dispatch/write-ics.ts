import { entryEnd, remindBefore, type CalendarEntry } from './calendar-entry'

/** Entries as an iCalendar file (RFC 5545) written at `now`; `name` is the calendar's own where it is one. */
export function writeIcs(entries: readonly CalendarEntry[], now: string, name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//renda-office//notices//ZH',
    'METHOD:PUBLISH',
    ...(name ? [`X-WR-CALNAME:${textOf(name)}`] : []),
    ...entries.flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const eventOf = (entry: CalendarEntry, now: string) => [
  'BEGIN:VEVENT',
  `UID:${entry.id}@renda-office`,
  `SEQUENCE:${entry.edition}`,
  `DTSTAMP:${momentOf(now)}`,
  `DTSTART:${momentOf(entry.startsAt)}`,
  `DTEND:${momentOf(entryEnd(entry))}`,
  `SUMMARY:${textOf(entry.title)}`,
  `LOCATION:${textOf(entry.venue)}`,
  `DESCRIPTION:${textOf(entry.note)}`,
  `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${textOf(entry.title)}`,
  `TRIGGER:-PT${remindBefore}M`,
  'END:VALARM',
  'END:VEVENT',
]

/** 20261220T010000Z */
const momentOf = (moment: string) => `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`

const textOf = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

/** 3.1: at most 75 octets of UTF-8 a line; longer ones go on after a space, never within a character. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}

/** Mini-programs have no TextEncoder. */
const octetsOf = (character: string) => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
