/** The moment so many minutes after (or, negative, before) another. */
export const minutesFrom = (moment: string, minutes: number): string =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString()
