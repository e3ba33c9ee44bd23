import type { Change } from './documents'
import { documentOf } from './documents'
import { entryKeys } from './index-entries'

/** Whoever may hold locks; `ended` resolves when it has let them all go. */
export interface Holder {
  readonly ended: Promise<void>
}

/** What open transactions have written and nobody else may write: unique keys, `_id` among them. */
export interface Locks {
  holderOf(keys: readonly string[]): Holder | undefined
  take(keys: readonly string[], holder: Holder): void
  release(holder: Holder): void
}

export function createLocks(): Locks {
  const held = new Map<string, Holder>()
  return {
    holderOf: (keys) => keys.map((key) => held.get(key)).find((holder) => holder),
    take: (keys, holder) => keys.forEach((key) => held.set(key, holder)),
    release(holder) {
      for (const [key, one] of held) if (one === holder) held.delete(key)
    },
  }
}

/** The locks that a change needs: every unique key that it takes or gives up. */
export function lockKeysOf({ collection, before, after }: Change): string[] {
  const states = [before && documentOf(before), after].flatMap((state) => (state ? [state] : []))
  return collection.indexes
    .filter(({ unique }) => unique)
    .flatMap((index) =>
      states.flatMap((state) =>
        entryKeys(index, state).map((key) => `${index.id}:${key.toString('base64')}`),
      ),
    )
}
