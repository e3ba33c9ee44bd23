import { isLate, type Waiting } from './waiting'

/** What runs out so soon goes before what has waited long. */
const soonMs = 3 * 24 * 3_600_000

/** What is wrong with the system itself, for the rest may hang on it; then what is late; then what runs out in three days, the soonest first; then what has waited longest; then the rest by its time. */
export const worstFirst = <W extends Waiting>(all: readonly W[], now: string): W[] =>
  all
    .map((one) => ({ one, place: placeOf(one, now) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ one }) => one)

function placeOf(waiting: Waiting, now: string): string {
  const { kind, until, since = now } = waiting
  if (kind === 'alarm') return `0 ${since}`
  if (isLate(waiting, now)) return `1 ${until ?? since}`
  if (until === undefined) return `3 ${since}`
  return `${Date.parse(until) - Date.parse(now) <= soonMs ? 2 : 4} ${until}`
}
