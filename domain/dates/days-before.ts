/** The moment so many days of 24 hours earlier, UTC. */
export const daysBefore = (moment: string, days: number): string =>
  new Date(Date.parse(moment) - days * 86_400_000).toISOString()
