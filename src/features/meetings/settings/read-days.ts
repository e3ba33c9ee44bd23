import { addDays, daysBetween } from '@domain/dates/add-days'
import { writtenDay } from '@domain/dates/written-day'

/** The longest run of days off there can be. */
const longest = 20

/** One day, or from one to another (2027-02-06至2027-02-12), as days; nothing when it is neither. */
export function readDays(text: string): string[] | undefined {
  const [from, to, ...more] = text.split(/至|到|~|～/).map(writtenDay)
  if (!from || more.length > 0 || (/至|到|~|～/.test(text) && !to)) return undefined
  const length = to ? daysBetween(from, to) + 1 : 1
  if (length < 1 || length > longest) return undefined
  return Array.from({ length }, (_, n) => addDays(from, n))
}
