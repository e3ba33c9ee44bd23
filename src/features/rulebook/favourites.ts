import { useState } from 'react'
import { readPreference, writePreference } from '@/platform/preferences'

/** A provision somebody keeps at hand; without one, the rule as such. */
export interface Favourite {
  ruleId: string
  provisionId?: string
}

const key = 'rulebookFavourites'
const most = 200

const same = (a: Favourite, b: Favourite) =>
  a.ruleId === b.ruleId && a.provisionId === b.provisionId

/** 收藏: on this device only, the newest first. */
export function useFavourites() {
  const [all, setAll] = useState(() => readPreference<Favourite[]>(key) ?? [])
  return {
    all,
    has: (one: Favourite) => all.some((other) => same(one, other)),
    /** Looks again: another screen may have changed them. */
    reload: () => setAll(readPreference<Favourite[]>(key) ?? []),
    toggle(one: Favourite) {
      const others = all.filter((other) => !same(one, other))
      const next = others.length < all.length ? others : [one, ...all].slice(0, most)
      setAll(next)
      writePreference(key, next)
    },
  }
}
