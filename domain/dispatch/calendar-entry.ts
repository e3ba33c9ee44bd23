/** A meeting as a phone's or computer's calendar takes it; moments in UTC. */
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

/** One entry as an .ics file (RFC 5545). */
export function icsOf(entry: CalendarEntry, now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//renda-office//notices//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.id}@renda-office`,
    `SEQUENCE:${entry.edition}`,
    `DTSTAMP:${icsMoment(now)}`,
    `DTSTART:${icsMoment(entry.startsAt)}`,
    `DTEND:${icsMoment(entryEnd(entry))}`,
    `SUMMARY:${icsText(entry.title)}`,
    `LOCATION:${icsText(entry.venue)}`,
    `DESCRIPTION:${icsText(entry.note)}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${icsText(entry.title)}`,
    `TRIGGER:-PT${remindBefore}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** 20261220T010000Z */
const icsMoment = (moment: string) => `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`

const icsText = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

/** At most 75 bytes of UTF-8 a line; longer ones go on after a space, never within a character. */
function folded(line: string): string {
  let out = ''
  let bytes = 0
  for (const character of line) {
    const size = bytesOf(character)
    if (bytes + size > 75) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += size
  }
  return out
}

/** Mini-programs have no TextEncoder. */
const bytesOf = (character: string) => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
