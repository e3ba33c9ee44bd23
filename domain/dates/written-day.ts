import { isDay } from './day'

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

/**
 * A day as clerks write it (2026-3-1, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301) as `YYYY-MM-DD`;
 * nothing when it is none, does not exist, or lies outside 1900 to 2099.
 */
export function writtenDay(written: string): string | undefined {
  const text = written.normalize('NFKC').replace(/\s/g, '')
  for (const form of forms) {
    const [, year, month, day] = form.exec(text) ?? []
    if (!year || !month || !day) continue
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return /^(19|20)/.test(year) && isDay(found) ? found : undefined
  }
  return undefined
}
