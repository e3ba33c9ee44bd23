import { Refusal } from './refusal'

/** More than any person taps; a program that asks without end is stopped at each instance. */
const perMinute = 600

const asked = new Map<string, number>()
let minute = 0

/** Refuses with TOO_MANY_ATTEMPTS a caller who asks this instance too often within one minute. */
export function keepPace(openid: string, now: string): void {
  const current = Math.floor(Date.parse(now) / 60_000)
  if (current !== minute) {
    asked.clear()
    minute = current
  }
  const count = (asked.get(openid) ?? 0) + 1
  asked.set(openid, count)
  if (count > perMinute) throw new Refusal('TOO_MANY_ATTEMPTS')
}
