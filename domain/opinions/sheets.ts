/** What the memory of a function takes in one Word file: a thousand lines want some 100 MB. */
export const mostPrinted = 3000

/** One file of a summary that is too long for one: opinions `from` to `to` of a period, both counted from 1. */
export interface Sheet {
  text: number
  part: number
  from: number
  to: number
}

/** The files a summary is printed in, period by period; none where one file holds all. */
export function sheetsOf(periods: readonly { text: number; opinions: number }[]): Sheet[] {
  const total = periods.reduce((sum, { opinions }) => sum + opinions, 0)
  if (total <= mostPrinted) return []
  return periods.flatMap(({ text, opinions }) =>
    Array.from({ length: Math.ceil(opinions / mostPrinted) }, (_, before) => ({
      text,
      part: before + 1,
      from: before * mostPrinted + 1,
      to: Math.min(opinions, (before + 1) * mostPrinted),
    })),
  )
}
