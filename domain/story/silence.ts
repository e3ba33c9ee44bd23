/** How long nothing was published: the full days of 24 hours since the moment of the last publication. */
export const daysSilent = (since: string, now: string): number =>
  Math.floor((Date.parse(now) - Date.parse(since)) / 86_400_000)
