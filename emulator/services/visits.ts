/** When each user was last seen in the mini-program, which WeChat asks before checking their words. */
export interface Visits {
  seen(openid: string): void
  lastSeen(openid: string): Date | undefined
}

export function startVisits(now: () => Date): Visits {
  const visits = new Map<string, Date>()
  return {
    seen: (openid) => void visits.set(openid, now()),
    lastSeen: (openid) => visits.get(openid),
  }
}
