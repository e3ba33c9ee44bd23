import { yearOf } from './days'
import { authorKey, outletKey } from './keys'
import type { Submission } from './submission'

/** What one author had at one outlet in one month. */
export interface MonthRow {
  name: string
  outlet: string
  /** `YYYY-MM` */
  month: string
  sent: number
  adopted: number
}

/**
 * 按作者、媒体和月份: of a year, or of all years, by author, then outlet, then month. What was sent counts in the
 * month it was sent, what was adopted in the month of its adoption.
 */
export function countByMonth(
  submissions: readonly Submission[],
  year: number | undefined,
): MonthRow[] {
  const rows = new Map<string, MonthRow>()
  for (const { outlet, submittedOn, authors, adoption } of submissions) {
    for (const author of new Map(authors.map((one) => [authorKey(one), one])).values()) {
      const count = (day: string | undefined, what: 'sent' | 'adopted') => {
        if (!day || (year !== undefined && yearOf(day) !== year)) return
        const month = day.slice(0, 7)
        const key = [authorKey(author), outletKey(outlet), month].join('|')
        const row = rows.get(key) ?? { name: author.name, outlet, month, sent: 0, adopted: 0 }
        row[what]++
        rows.set(key, row)
      }
      count(submittedOn, 'sent')
      count(adoption?.adoptedOn, 'adopted')
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      a.name.localeCompare(b.name, 'zh-CN') ||
      a.outlet.localeCompare(b.outlet, 'zh-CN') ||
      a.month.localeCompare(b.month),
  )
}
