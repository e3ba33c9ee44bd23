import { Refusal } from './refusal'

/** More than any person taps; a program that asks without end is stopped at each instance. */
const perMinute = 600

const asked = new Map<string, number>()
let minute = 0

/** Refuses with TOO_MANY_ATTEMPTS a caller, or a network address, that asks this instance too often within one minute. */
export function keepPace(whom: string, now: string, limit = perMinute): void {
  const current = Math.floor(Date.parse(now) / 60_000)
  if (current !== minute) {
    asked.clear()
    minute = current
  }
  const count = (asked.get(whom) ?? 0) + 1
  asked.set(whom, count)
  if (count > limit) throw new Refusal('TOO_MANY_ATTEMPTS')
}
