import { useSyncExternalStore } from 'react'

/** For what a module knows and screens show: `use` gives them what it is by `now`, `tell` says that it has changed. */
export function shown<T>(now: () => T): { use: () => T; tell: () => void } {
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    use: () => useSyncExternalStore(subscribe, now, now),
    tell: () => listeners.forEach((listener) => listener()),
  }
}
