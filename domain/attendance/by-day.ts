import { addDays, daysBetween } from '../dates/add-days'
import { dayOf } from '../dates/day'

/** When a meeting takes place, as it was announced; UTC. */
export interface Announced {
  startsAt: string
  endsAt?: string | undefined
}

/**
 * When a meeting sits: as it was announced. Once it has begun no changed notice goes out any more; from then on also
 * until the later end that the office has entered on the meeting itself.
 */
export function sitting(
  announced: Announced,
  meeting: { startsAt?: string | undefined; endsAt?: string | undefined } | undefined,
  now: string,
): Announced {
  const { startsAt, endsAt = startsAt } = announced
  const { endsAt: entered = endsAt } = meeting ?? {}
  // One begun at another time is a meeting of its own.
  const runsOn = startsAt <= now && meeting?.startsAt === startsAt && entered > endsAt
  return runsOn ? { startsAt, endsAt: entered } : announced
}

/** The days of Shanghai on which a meeting sits and that have come: its first at least, in order. */
export function sittingDays({ startsAt, endsAt = startsAt }: Announced, now: string): string[] {
  const first = dayOf(startsAt)
  const today = dayOf(now)
  const last = dayOf(endsAt) < today ? dayOf(endsAt) : today
  const further = Math.max(0, daysBetween(first, last))
  return Array.from({ length: further + 1 }, (_, place) => addDays(first, place))
}

/** The day whose list is tended at a moment: today's; the first while it is still to come, the last once it is over. */
export const sittingDay = (announced: Announced, now: string): string =>
  sittingDays(announced, now).at(-1) ?? dayOf(announced.startsAt)

/** 报到 of one day. */
export interface CheckIn {
  /** Of Shanghai. */
  day: string
  at: string
  by: 'code' | { id: string; name: string }
  late: boolean
}

/** 报到 of one recipient: of the latest day they came, and of the days before it. */
export interface Attended {
  checkedIn?: CheckIn | undefined
  /** 早退, on that day. */
  leftAt?: string | undefined
  daysBefore?: readonly (CheckIn & { leftAt?: string | undefined })[] | undefined
}

/** As it was on one day: whoever came yesterday is not there today until they come again. */
export function onDay(
  { checkedIn, leftAt, daysBefore = [] }: Attended,
  day: string,
): Pick<Attended, 'checkedIn' | 'leftAt'> {
  if (checkedIn?.day === day) return { checkedIn, leftAt }
  const before = daysBefore.find((one) => one.day === day)
  if (!before) return {}
  const { leftAt: left, ...entered } = before
  return { checkedIn: entered, leftAt: left }
}

/** Checked in, and in the room; what was entered on days before stays on record. */
export function checkedInBy({ checkedIn, leftAt, daysBefore }: Attended, now: CheckIn): Attended {
  const another = checkedIn && checkedIn.day !== now.day
  return {
    checkedIn: now,
    leftAt: undefined,
    daysBefore: another ? [...(daysBefore ?? []), { ...checkedIn, leftAt }] : daysBefore,
  }
}
